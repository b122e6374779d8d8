import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { AnswerFieldset } from '#app/controls/answer-fieldset.tsx';
import { CheckboxOptions } from '#app/controls/checkbox-options.tsx';
import { FigureField } from '#app/controls/figure-field.tsx';
import { RadioOptions } from '#app/controls/radio-options.tsx';
import './show.tsx';

const WAYS = [
  { id: 'air', label: 'Over the air', help: 'It fetches updates itself.' },
  { id: 'cable', label: 'By cable' },
  { id: 'none', label: 'No way at all' },
];

function Checkboxes({ alone }: { readonly alone?: string }) {
  const [value, setValue] = useState<readonly string[]>([]);
  const common = { id: 'ways', name: 'ways', options: WAYS, value, onChange: setValue };
  return <CheckboxOptions {...common} alone={alone} />;
}

function Radios() {
  const [value, setValue] = useState('');
  return <RadioOptions id="ways" name="ways" options={WAYS} value={value} onChange={setValue} />;
}

function Figure({ isWrong = false }: { readonly isWrong?: boolean }) {
  const [value, setValue] = useState('');
  const common = { id: 'years', name: 'years', unit: 'years', value, onChange: setValue };
  return (
    <>
      <FigureField {...common} isWrong={isWrong} />
      <output>{value}</output>
    </>
  );
}

const user = userEvent.setup({ delay: null });
const box = (name: string) => screen.getByRole('checkbox', { name });

/** The labels of what is ticked. */
function ticked(role: 'checkbox' | 'radio' = 'checkbox'): readonly (string | undefined)[] {
  return screen
    .getAllByRole<HTMLInputElement>(role, { checked: true })
    .map((input) => input.labels?.[0]?.textContent);
}

async function tick(...names: string[]): Promise<void> {
  for (const name of names) await user.click(box(name));
}

describe('checkboxes', () => {
  it('offer "Not sure" last', () => {
    render(<Checkboxes />);
    const names = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect(names.map(({ labels }) => labels?.[0]?.textContent)).toEqual([
      'Over the air',
      'By cable',
      'No way at all',
      'Not sure',
    ]);
  });

  it('hold several options, and let each go again', async () => {
    render(<Checkboxes alone="none" />);
    await tick('By cable', 'Over the air');
    expect(ticked()).toEqual(['Over the air', 'By cable']);
    await tick('By cable');
    expect(ticked()).toEqual(['Over the air']);
  });

  it.each(['Not sure', 'No way at all'])('"%s" takes back the others', async (name) => {
    render(<Checkboxes alone="none" />);
    await tick('Over the air', 'By cable', name);
    expect(ticked()).toEqual([name]);
  });

  it.each(['Not sure', 'No way at all'])('"%s" is taken back by another', async (name) => {
    render(<Checkboxes alone="none" />);
    await tick(name, 'By cable');
    expect(ticked()).toEqual(['By cable']);
    await tick('Over the air');
    expect(ticked()).toEqual(['Over the air', 'By cable']);
  });

  it('"Not sure" and the option that stands alone take back each other', async () => {
    render(<Checkboxes alone="none" />);
    await tick('No way at all', 'Not sure');
    expect(ticked()).toEqual(['Not sure']);
    await tick('No way at all');
    expect(ticked()).toEqual(['No way at all']);
  });

  it('hold every option together where none stands alone', async () => {
    render(<Checkboxes />);
    await tick('Over the air', 'No way at all');
    expect(ticked()).toEqual(['Over the air', 'No way at all']);
  });

  it('say what is meant by an option that has help, and by no other', () => {
    render(<Checkboxes />);
    expect(box('Over the air')).toHaveAccessibleDescription('It fetches updates itself.');
    expect(box('By cable')).not.toHaveAccessibleDescription();
  });

  it('are ticked by a click on the label', async () => {
    render(<Checkboxes />);
    await user.click(screen.getByText('By cable'));
    expect(ticked()).toEqual(['By cable']);
  });
});

describe('radio buttons', () => {
  it('hold one option at a time, "Not sure" included', async () => {
    render(<Radios />);
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
    await user.click(screen.getByRole('radio', { name: 'By cable' }));
    expect(ticked('radio')).toEqual(['By cable']);
    await user.click(screen.getByRole('radio', { name: 'Not sure' }));
    expect(ticked('radio')).toEqual(['Not sure']);
  });
});

describe('a field for a figure', () => {
  const field = () => screen.getByRole('textbox', { name: 'Number of years' });
  const value = () => screen.getByRole('status').textContent;

  it('holds what is typed', async () => {
    render(<Figure />);
    await user.type(field(), '4,5');
    expect(value()).toBe('4,5');
    expect(field()).toHaveValue('4,5');
    expect(box('Not sure')).not.toBeChecked();
  });

  it('is emptied by "Not sure"', async () => {
    render(<Figure />);
    await user.type(field(), '5');
    await tick('Not sure');
    expect(field()).toHaveValue('');
    expect(box('Not sure')).toBeChecked();
    expect(value()).toBe('not-sure');
    await tick('Not sure');
    expect(box('Not sure')).not.toBeChecked();
    expect(value()).toBe('');
  });

  it('takes "Not sure" back as soon as a figure is typed', async () => {
    render(<Figure />);
    await tick('Not sure');
    await user.type(field(), '7');
    expect(box('Not sure')).not.toBeChecked();
    expect(value()).toBe('7');
  });

  it('is marked as wrong only when it is', () => {
    const { rerender } = render(<Figure />);
    expect(field()).toBeValid();
    rerender(<Figure isWrong />);
    expect(field()).toBeInvalid();
  });
});

describe('the frame around the controls of an answer', () => {
  it('is a group with the question as its name, and the hint and the error as its description', () => {
    render(
      <AnswerFieldset id="ways" legend="How?" hint="Choose all that fit." error="Choose one">
        <button type="button">Inside</button>
      </AnswerFieldset>,
    );
    const group = screen.getByRole('group', { name: 'How?' });
    expect(group).toHaveAccessibleDescription('Choose all that fit. Error: Choose one');
    expect(within(group).getByRole('button', { name: 'Inside' })).toBeInTheDocument();
  });

  it('keeps its name where the question is the heading of the page already', () => {
    render(
      <AnswerFieldset id="ways" legend="How?" isLegendHidden>
        <p>Inside</p>
      </AnswerFieldset>,
    );
    const group = screen.getByRole('group', { name: 'How?' });
    expect(group).not.toHaveAccessibleDescription();
  });
});
