import { Link } from 'wouter';
import { questionAddress, textAddress } from '#app/addresses.ts';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { slotKey } from '#engine/slots.ts';
import type { WrittenText } from '#report/legal-texts.ts';
import { slotLabel } from '#report/wording.ts';

/** The questions whose answers would fill open places, with the way to them and back. Nothing where none would. */
export function AnswersAwaited({ written: { text, waitsFor } }: { readonly written: WrittenText }) {
  const ruleset = useRuleset();
  const { session, comeBackTo } = useWorkspace();
  if (waitsFor.length === 0) return null;
  return (
    <section aria-labelledby="text-awaits">
      <h2 id="text-awaits">Answers that would fill open places</h2>
      <ul>
        {waitsFor.map((slot) => {
          const page = ruleset.questions[slot.question]?.page ?? '';
          const id = `text-awaits-${slotKey(slot)}`;
          return (
            <li key={id}>
              <Link
                id={id}
                href={questionAddress(session.id, page)}
                onClick={() =>
                  comeBackTo({
                    page,
                    address: textAddress(session.id, text.id),
                    target: 'text-draft',
                  })
                }
              >
                {slotLabel(ruleset, slot)}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
