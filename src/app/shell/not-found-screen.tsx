import { ProblemScreen } from './problem-screen.tsx';

export function NotFoundScreen() {
  return (
    <ProblemScreen
      title="There is no such page"
      happened="The address leads nowhere in this application. It may have been cut short when it was copied, or belong to another version."
      safe="Your saved sessions are untouched; all of them are on the start page."
    />
  );
}
