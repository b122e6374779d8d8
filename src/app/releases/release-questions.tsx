import { AnswerFieldset } from '#app/controls/answer-fieldset.tsx';
import { Disclosure } from '#app/controls/disclosure.tsx';
import { RadioOptions } from '#app/controls/radio-options.tsx';
import { ProvisionList } from '#app/law/provision-list.tsx';
import type { ReleaseAnswers } from '#engine/screen-release.ts';
import type { OptionId, Question, QuestionId } from '#ruleset/types.ts';

interface ReleaseQuestionsProps {
  /** Those that are asked. */
  readonly questions: readonly Question[];
  readonly answers: ReleaseAnswers;
  readonly onChange: (question: QuestionId, option: OptionId) => void;
}

/** The id of the element around a question; those of its controls begin with it. */
export function questionFieldId(question: QuestionId): string {
  return `release-${question}`;
}

/** All questions of the release check on one page. */
export function ReleaseQuestions({ questions, answers, onChange }: ReleaseQuestionsProps) {
  return questions.map(({ id, ask, help, options, cites }) => (
    <div key={id} className="release-question">
      <AnswerFieldset id={questionFieldId(id)} legend={ask} hint={help}>
        <RadioOptions
          id={questionFieldId(id)}
          name={questionFieldId(id)}
          options={options}
          value={answers[id] ?? ''}
          onChange={(option) => onChange(id, option)}
        />
      </AnswerFieldset>
      {cites.length > 0 && (
        <Disclosure
          summary={
            <>
              Where this comes from<span className="visually-hidden">: {ask}</span>
            </>
          }
        >
          <ProvisionList citations={cites} />
        </Disclosure>
      )}
    </div>
  ));
}
