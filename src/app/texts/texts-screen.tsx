import { useMemo, useState } from 'react';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { NotFoundScreen } from '#app/shell/not-found-screen.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { legalTexts } from '#report/legal-texts.ts';
import type { LegalTextId } from '#ruleset/types.ts';
import { OneText } from './one-text.tsx';
import { TextList } from './text-list.tsx';

/** The texts to paste: all of them, or one. Which of them go into the report is remembered while one stays here. */
export function TextsScreen({ id }: { readonly id: LegalTextId | undefined }) {
  const ruleset = useRuleset();
  const { session, assessment } = useWorkspace();
  const [included, setIncluded] = useState<readonly LegalTextId[]>([]);
  const texts = useMemo(
    () => legalTexts(ruleset, assessment, session.product),
    [ruleset, assessment, session.product],
  );
  const include = (text: LegalTextId, isIncluded: boolean): void => {
    const others = included.filter((other) => other !== text);
    setIncluded(isIncluded ? [...others, text] : others);
  };
  if (id === undefined) return <TextList texts={texts} included={included} onInclude={include} />;
  const written = texts.find(({ text }) => text.id === id);
  if (written === undefined) return <NotFoundScreen />;
  return (
    <OneText
      key={id}
      written={written}
      isIncluded={included.includes(id)}
      onInclude={(isIncluded) => include(id, isIncluded)}
    />
  );
}
