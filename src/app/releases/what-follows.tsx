import { OpenPointDetails } from '#app/law/open-point-details.tsx';
import { ReasonText } from '#app/law/reason-text.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { Note } from '#ruleset/types.ts';

/** What follows from a result, each sentence with what it rests on. */
export function WhatFollows({ notes }: { readonly notes: readonly Note[] }) {
  const { openPoints } = useRuleset();
  return (
    <ul className="release-follows">
      {notes.map((note) => {
        const point = note.open === undefined ? undefined : openPoints[note.open];
        return (
          <li key={note.says}>
            {point === undefined ? (
              <ReasonText reason={note} basis="inference" />
            ) : (
              <OpenPointDetails point={point} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
