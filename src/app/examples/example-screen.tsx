import { useMemo } from 'react';
import type { Example } from 'virtual:examples';
import { Link } from 'wouter';
import { EXAMPLES } from '#app/addresses.ts';
import { AllContradictions } from '#app/contradictions/all-contradictions.tsx';
import { OutcomeCounts } from '#app/result/outcome-counts.tsx';
import { UrgencySection } from '#app/result/urgency-section.tsx';
import { FocusLink } from '#app/shell/focus-link.tsx';
import { ProblemScreen } from '#app/shell/problem-screen.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { Screen } from '#app/shell/screen.tsx';
import { useToday } from '#app/shell/today.tsx';
import { assess } from '#engine/assess.ts';
import type { Assessment } from '#engine/assessment.ts';
import { urgencyGroups } from '#engine/urgency.ts';
import { longDate, productName } from '#report/wording.ts';
import { ExampleAnswers, EXAMPLE_ANSWERS } from './example-answers.tsx';
import { ExamplesLoaded } from './examples-loaded.tsx';
import { ReadOnlyWorkspace } from './read-only-workspace.tsx';
import { UseAsTemplate } from './use-as-template.tsx';

/** One worked example, to be read and not changed. */
export function ExampleScreen({ id }: { readonly id: string }) {
  return (
    <ExamplesLoaded>
      {(examples) => {
        const example = examples.find((one) => one.id === id);
        return example === undefined ? <NoSuchExample /> : <ExampleShown example={example} />;
      }}
    </ExamplesLoaded>
  );
}

function NoSuchExample() {
  return (
    <ProblemScreen
      title="There is no such example"
      happened="The address names an example that this version does not have."
      safe="Your saved sessions are untouched; all of them are on the start page."
    >
      <Link href={EXAMPLES} className="button primary">
        See worked examples
      </Link>
    </ProblemScreen>
  );
}

function ExampleShown({ example }: { readonly example: Example }) {
  const ruleset = useRuleset();
  const today = useToday();
  const { product, about, shows, answers } = example;
  const assessment = useMemo(() => assess(ruleset, answers, today), [ruleset, answers, today]);
  return (
    <Screen
      title={productName(product)}
      context="Worked example"
      className="result"
      above={
        <p className="where">
          <Link href={EXAMPLES} className="back">
            All examples
          </Link>
        </p>
      }
    >
      <p>{about}</p>
      <p className="muted">A worked example. The product is invented.</p>
      <h2>What it shows</h2>
      <p>{shows}</p>
      <UseAsTemplate example={example} />
      <ReadOnlyWorkspace product={product} answers={answers} assessment={assessment}>
        <ExampleResult assessment={assessment} />
      </ReadOnlyWorkspace>
      <ExampleAnswers assessment={assessment} />
    </Screen>
  );
}

function ExampleResult({ assessment }: { readonly assessment: Assessment }) {
  const groups = urgencyGroups(assessment).filter(({ findings }) => findings.length > 0);
  return (
    <>
      <h2>What comes out</h2>
      <OutcomeCounts groups={groups} />
      <p className="muted">
        As of {longDate(assessment.on)} · rules {assessment.rulesetVersion} ·{' '}
        <FocusLink target={EXAMPLE_ANSWERS}>See the answers</FocusLink>
      </p>
      <AllContradictions />
      {groups.map((group) => (
        <UrgencySection key={group.id} group={group} />
      ))}
    </>
  );
}
