import { Link } from 'wouter';
import { RULES } from '#app/addresses.ts';
import { SourceList } from '#app/rules/source-list.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { Screen } from '#app/shell/screen.tsx';
import { longDate } from '#report/wording.ts';

/** What this is, what it does with what you enter, and where its limits are. */
export function AboutScreen() {
  const { notice, version, lawAsOf } = useRuleset();
  return (
    <Screen title="About this checklist" className="about">
      <h2>What it is</h2>
      <p>
        You answer how your product gets software updates. The checklist says which obligations of
        the Cyber Resilience Act that brings, which of them your answers meet, which are missing or
        open, and why, each with its provision. It makes a report that you can hand over.
      </p>
      <h2>What it is not</h2>
      <p>{notice}</p>
      <ul>
        <li>It knows your answers, not your product: nobody has examined anything.</li>
        <li>It gives no score. One gap in force can weigh more than many obligations met.</li>
        <li>“Not sure” never counts as met; it stays open and says what would settle it.</li>
        <li>
          It covers updates, not the whole Act. <Link href={RULES}>The rules</Link> say which
          obligations are in this version.
        </li>
        <li>It belongs to no authority and is approved by none.</li>
      </ul>
      <h2>What happens to what you enter</h2>
      <p>
        It is stored in this browser, on this device, and nowhere else. There is no account and no
        server that could receive it; no statistics are taken. Whoever uses this browser profile can
        open your sessions, so delete them on a shared computer. Clearing the site data of this page
        deletes them too, and some browsers do so by themselves after a while without a visit: keep
        the report of anything that matters.
      </p>
      <h2>How far the law is followed</h2>
      <p>
        Version {version} of the rules follows the law up to {longDate(lawAsOf)}. What came later is
        not in it.
      </p>
      <SourceList />
    </Screen>
  );
}
