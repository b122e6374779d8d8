import { Disclosure } from '#app/controls/disclosure.tsx';
import { ReasonText } from '#app/law/reason-text.tsx';
import { FocusLink } from '#app/shell/focus-link.tsx';
import type { ReleaseRules, Screening } from '#engine/screen-release.ts';
import { counted, slotLabel } from '#report/wording.ts';
import type { QuestionId } from '#ruleset/types.ts';
import { ReleaseAnswerList } from './release-answers.tsx';
import { ReleaseResultLabel } from './release-result-label.tsx';
import { WhatFollows } from './what-follows.tsx';

interface ScreeningPanelProps {
  readonly rules: ReleaseRules;
  readonly screening: Screening;
  /** The id of the control with which a question begins. */
  readonly controlOf: (question: QuestionId) => string;
}

/** What the answers come to so far. Only what has changed is read out, and not all of it at every answer. */
export function ScreeningPanel({ rules, screening, controlOf }: ScreeningPanelProps) {
  return (
    <div role="status" aria-atomic="false" aria-label="Result" className="card release-panel">
      <h2>Result</h2>
      {screening.counted.length === 0 ? (
        <p>It shows here as you answer, with the reason and what follows from it.</p>
      ) : (
        <ScreeningDetails rules={rules} screening={screening} controlOf={controlOf} />
      )}
    </div>
  );
}

function ScreeningDetails({ rules, screening, controlOf }: ScreeningPanelProps) {
  const { result, because, restsOn, waitsFor, then } = screening;
  return (
    <>
      <p className="release-verdict">
        <ReleaseResultLabel result={result} />
      </p>
      <p>
        <ReasonText reason={because} basis={because.basis} />
      </p>
      {waitsFor.length > 0 && (
        <>
          <p>{counted(waitsFor.length, 'answer')} could settle it:</p>
          <ul>
            {waitsFor.map((question) => (
              <li key={question}>
                <FocusLink target={controlOf(question)}>
                  {slotLabel(rules.asRuleset, { question })}
                </FocusLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {restsOn.length > 0 && (
        <Disclosure summary={`Rests on ${counted(restsOn.length, 'answer')}`}>
          <ReleaseAnswerList asRuleset={rules.asRuleset} answers={restsOn} />
        </Disclosure>
      )}
      <h3>What follows</h3>
      <WhatFollows notes={then} />
    </>
  );
}
