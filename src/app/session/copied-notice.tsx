import { isToBeConfirmed } from '#engine/confirming.ts';
import type { AnswerSlot } from '#engine/assessment.ts';
import { productName } from '#report/wording.ts';
import { useWorkspace } from './workspace-context.tsx';

/** Says of a page that its answers were copied, as long as one of them waits to be looked at. */
export function CopiedNotice({ slots }: { readonly slots: readonly AnswerSlot[] }) {
  const { remarks, copiedFrom } = useWorkspace().session;
  if (!slots.some((slot) => isToBeConfirmed(remarks, slot))) return null;
  const origin =
    copiedFrom === undefined
      ? 'These answers were copied: look at them'
      : `Copied from ${productName(copiedFrom)}: look at these answers`;
  return (
    <div className="notice">
      <p>{origin} and continue to confirm them.</p>
    </div>
  );
}
