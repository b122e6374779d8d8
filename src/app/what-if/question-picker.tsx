import { useState, type SyntheticEvent } from 'react';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { Assessment } from '#engine/assessment.ts';
import { counted, questionName } from '#report/wording.ts';
import type { Question, QuestionId } from '#ruleset/types.ts';

/** The id of the list of questions. */
export const PICKER = 'what-if-question';

interface QuestionPickerProps {
  /** What is asked on trial can be tried. */
  readonly assessment: Assessment;
  readonly onPick: (question: QuestionId) => void;
}

/** Finds a question among those that are asked, by section. */
export function QuestionPicker({ assessment, onPick }: QuestionPickerProps) {
  const { sections, questions } = useRuleset();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<QuestionId>('');
  const asked = new Set(assessment.wanted.map(({ question }) => question));
  const found = Object.values(questions)
    .filter(({ id }) => asked.has(id))
    .filter((question) => isNamed(question, search));
  const isSearched = search.trim() !== '';
  const isChosenFound = found.some(({ id }) => id === chosen);
  // Whoever searches wants one of what is found.
  const value = isChosenFound ? chosen : isSearched ? (found[0]?.id ?? '') : '';
  function pick(event: SyntheticEvent): void {
    event.preventDefault();
    if (value === '') document.getElementById(PICKER)?.focus();
    else onPick(value);
  }
  return (
    <form className="what-if-picker" onSubmit={pick}>
      <div className="field">
        <label htmlFor="what-if-search">Find a question</label>
        <input
          id="what-if-search"
          type="search"
          autoComplete="off"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={PICKER}>Question to try</label>
        <select id={PICKER} value={value} onChange={(event) => setChosen(event.target.value)}>
          {!isSearched && <option value="">Choose a question</option>}
          {sections.map(({ id, title }) => {
            const inSection = found.filter(({ section }) => section === id);
            return (
              inSection.length > 0 && (
                <optgroup key={id} label={title}>
                  {inSection.map((question) => (
                    <option key={question.id} value={question.id}>
                      {questionName(question)}
                    </option>
                  ))}
                </optgroup>
              )
            );
          })}
        </select>
      </div>
      <p role="status" className={isSearched && found.length === 0 ? undefined : 'visually-hidden'}>
        {isSearched && foundText(search.trim(), found.length)}
      </p>
      <button type="submit" className="button">
        Try other answers
      </button>
    </form>
  );
}

/** Every word searched for has to be somewhere in the question. */
function isNamed(question: Question, search: string): boolean {
  const name = questionName(question).toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => name.includes(word));
}

function foundText(search: string, number: number): string {
  return number === 0
    ? `No question that is asked has “${search}” in it.`
    : `${counted(number, 'question')} found.`;
}
