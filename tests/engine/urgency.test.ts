import { expect, it } from 'vitest';
import { worstFirst } from '#engine/urgency.ts';
import { assessLamp, findingIn } from './lamps.ts';

it('reads the checks of an obligation worst first, what is pressing with the gaps', () => {
  const answers = { 'kind-of-lamp': 'electric', plugs: ['bare'] };
  const [template] = findingIn(assessLamp(answers), 'lamp-safe').checks;
  if (template === undefined) throw new Error('no check');
  const checks = [
    { ...template, id: 'met', outcome: 'met' as const, pressing: false },
    { ...template, id: 'unclear', outcome: 'unclear' as const, pressing: false },
    { ...template, id: 'pressing', outcome: 'met' as const, pressing: true },
    { ...template, id: 'gap', outcome: 'gap' as const, pressing: false },
  ];
  expect(worstFirst(checks).map(({ id }) => id)).toEqual(['pressing', 'gap', 'unclear', 'met']);
});
