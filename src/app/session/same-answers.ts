import type { Answers } from '#engine/assessment.ts';

/** Whether two sets of answers say the same, in whatever order they were given. */
export function isSameAnswers(left: Answers, right: Answers): boolean {
  return inOrder(left) === inOrder(right);
}

function inOrder(answers: Answers): string {
  return JSON.stringify(
    Object.entries(answers)
      .map(([question, answer]) =>
        typeof answer === 'object' && !Array.isArray(answer)
          ? [question, 'by route', Object.entries(answer).toSorted(byName)]
          : [question, answer],
      )
      .toSorted(byName),
  );
}

function byName([left]: readonly unknown[], [right]: readonly unknown[]): number {
  return String(left).localeCompare(String(right));
}
