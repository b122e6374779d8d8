import { useState } from 'react';
import { Link } from 'wouter';
import { resultAddress } from '#app/addresses.ts';
import { ProductScreen } from '#app/session/product-screen.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { fileName } from '#app/shell/save-file.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { buildReport } from '#report/build-report.ts';
import { productName } from '#report/wording.ts';
import { AS_USUAL } from './choices.ts';
import { FORMATS, type Format } from './formats.ts';
import { MakingState } from './making-state.tsx';
import { ChoosePdf, ChooseReport } from './report-choices.tsx';
import { useMaking } from './use-making.ts';

/** The report for whoever it is meant, in every form in which it can be taken along. */
export function ReportScreen() {
  const ruleset = useRuleset();
  const { session, assessment } = useWorkspace();
  const [choices, setChoices] = useState(AS_USUAL);
  const { making, make, cancel } = useMaking();
  const isAtWork = making.kind === 'at-work';

  function download(format: Format): void {
    if (isAtWork) return;
    const file = fileName(productName(session.product), `-${assessment.on}${format.ending}`);
    const { audience, leftOut } = choices;
    const report = buildReport(ruleset, assessment, session, { audience, leftOut });
    void make(format.what, file, format.produce({ ruleset, assessment, session, report, choices }));
  }

  return (
    <ProductScreen
      title={`Report on ${productName(session.product)}`}
      above={
        <p>
          <Link href={resultAddress(session.id)} className="back">
            Result
          </Link>
        </p>
      }
      className="report"
    >
      <ChooseReport choices={choices} onChange={setChoices} />
      <h2>In which form?</h2>
      <div className="report-making">
        <MakingState making={making} onCancel={cancel} />
      </div>
      <ul className="formats">
        {FORMATS.map((format) => (
          <li key={format.id} className="card">
            <h3>{format.label}</h3>
            <p>{format.about}</p>
            {format.id === 'pdf' && <ChoosePdf choices={choices} onChange={setChoices} />}
            <button
              type="button"
              className={`button ${format.id === 'pdf' ? 'primary' : ''}`}
              aria-disabled={isAtWork}
              onClick={() => download(format)}
            >
              Download<span className="visually-hidden"> {format.label}</span>
            </button>
          </li>
        ))}
      </ul>
    </ProductScreen>
  );
}
