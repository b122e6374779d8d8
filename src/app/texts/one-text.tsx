import { Link } from 'wouter';
import { textsAddress } from '#app/addresses.ts';
import { ReasonText } from '#app/law/reason-text.tsx';
import { useArrival } from '#app/session/arrival.ts';
import { SessionBar } from '#app/session/session-bar.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { Screen } from '#app/shell/screen.tsx';
import { LEGAL_TEXT_WORDS, type WrittenText } from '#report/legal-texts.ts';
import { counted, productName } from '#report/wording.ts';
import type { Reason } from '#ruleset/types.ts';
import { AnswersAwaited } from './answers-awaited.tsx';
import { CopyText } from './copy-text.tsx';
import { CountedAsTheyStand } from './counted-as-they-stand.tsx';
import { FilledBody } from './filled-body.tsx';
import { IncludeInReport } from './include-in-report.tsx';
import { RecordsReady } from './records-ready.tsx';

interface OneTextProps {
  readonly written: WrittenText;
  readonly isIncluded: boolean;
  readonly onInclude: (isIncluded: boolean) => void;
}

/** One text to paste: the filled text, what would fill its open places, what it serves and what to check. */
export function OneText({ written, isIncluded, onInclude }: OneTextProps) {
  const { session } = useWorkspace();
  const { text } = written;
  useArrival();
  return (
    <Screen
      title={text.title}
      context={productName(session.product)}
      above={
        <>
          <SessionBar />
          <p className="texts-back">
            <Link href={textsAddress(session.id)}>‹ {LEGAL_TEXT_WORDS.heading}</Link>
          </p>
        </>
      }
      className="texts"
    >
      <p>
        <strong>{LEGAL_TEXT_WORDS.use}:</strong> {text.use}
      </p>
      <WhetherItMatters written={written} />
      {text.records === 'release' && <RecordsReady />}
      <CountedAsTheyStand />
      <section aria-labelledby="text-draft">
        <h2 id="text-draft" tabIndex={-1}>
          Draft
        </h2>
        <p className="muted">
          <OpenPlaces written={written} />
        </p>
        <CopyText written={written} />
        <FilledBody blocks={written.blocks} />
      </section>
      <AnswersAwaited written={written} />
      <section aria-labelledby="text-check">
        <h2 id="text-check">{LEGAL_TEXT_WORDS.check}</h2>
        <ul>
          {text.check.map((check) => (
            <li key={check.says}>
              <Check check={check} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="text-serves">
        <h2 id="text-serves">{LEGAL_TEXT_WORDS.serves}</h2>
        <ul>
          {text.serves.map((serves) => (
            <li key={serves.says}>
              <ReasonText reason={serves} basis={serves.basis} />
            </li>
          ))}
        </ul>
      </section>
      <IncludeInReport
        id={text.id}
        label="Include this text in the report"
        isIncluded={isIncluded}
        onInclude={onInclude}
      />
    </Screen>
  );
}

function WhetherItMatters({ written: { matters } }: { readonly written: WrittenText }) {
  if (matters === 'true') return null;
  return (
    <div className="notice">
      <p>
        {matters === 'false'
          ? 'By your answers this product does not need this text.'
          : 'Whether this product needs this text turns on an answer that is still open.'}
      </p>
    </div>
  );
}

function OpenPlaces({ written: { open } }: { readonly written: WrittenText }) {
  if (open === 0) return 'No place is open. Check all the same whether each sentence is true.';
  return (
    <>
      {counted(open, 'place')} {open === 1 ? 'is' : 'are'} open, each{' '}
      <mark className="open-place">[in brackets like this]</mark>: fill them in, or take them out.
    </>
  );
}

/** What merely has to be looked at rests on nothing. */
function Check({ check }: { readonly check: Reason }) {
  const rests = check.basis !== undefined || check.cites.length > 0;
  return rests ? <ReasonText reason={check} basis="inference" /> : check.says;
}
