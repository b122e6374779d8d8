import { Link } from 'wouter';
import { textAddress } from '#app/addresses.ts';
import { CitationLink } from '#app/law/citation-link.tsx';
import { ReportDownload } from '#app/report/report-download.tsx';
import { SessionBar } from '#app/session/session-bar.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { Screen } from '#app/shell/screen.tsx';
import { LEGAL_TEXT_WORDS, type WrittenText } from '#report/legal-texts.ts';
import { counted, productName } from '#report/wording.ts';
import type { Truth } from '#ruleset/truth.ts';
import type { LegalTextId } from '#ruleset/types.ts';
import { CountedAsTheyStand } from './counted-as-they-stand.tsx';
import { IncludeInReport } from './include-in-report.tsx';

interface TextListProps {
  readonly texts: readonly WrittenText[];
  readonly included: readonly LegalTextId[];
  readonly onInclude: (text: LegalTextId, isIncluded: boolean) => void;
}

const GROUPS: readonly (readonly [matters: Truth, title: string])[] = [
  ['true', 'For this product'],
  ['unknown', 'May be needed, which an open answer decides'],
  ['false', 'Not needed, by your answers'],
];

/** All texts to paste, those for this product first, and the report with those that are chosen. */
export function TextList({ texts, included, onInclude }: TextListProps) {
  const { session } = useWorkspace();
  return (
    <Screen
      title={LEGAL_TEXT_WORDS.heading}
      context={productName(session.product)}
      above={<SessionBar />}
      className="texts"
    >
      <p>{LEGAL_TEXT_WORDS.about}</p>
      <CountedAsTheyStand />
      {GROUPS.map(([matters, title]) => (
        <TextGroup
          key={matters}
          title={title}
          texts={texts.filter((written) => written.matters === matters)}
        />
      ))}
      <section className="card not-printed" aria-labelledby="texts-in-report">
        <h2 id="texts-in-report">In the report</h2>
        <fieldset className="include-texts">
          <legend>Include texts to paste</legend>
          {texts.map(({ text }) => (
            <IncludeInReport
              key={text.id}
              id={text.id}
              label={text.title}
              isIncluded={included.includes(text.id)}
              onInclude={(isIncluded) => onInclude(text.id, isIncluded)}
            />
          ))}
        </fieldset>
        <p className="muted">
          They stand at the end of the report. The choice is forgotten once you leave this screen.
        </p>
        <ReportDownload texts={included} />
      </section>
    </Screen>
  );
}

interface TextGroupProps {
  readonly title: string;
  readonly texts: readonly WrittenText[];
}

function TextGroup({ title, texts }: TextGroupProps) {
  if (texts.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul className="text-list">
        {texts.map((written) => (
          <li key={written.text.id} className="card">
            <TextEntry written={written} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TextEntry({ written: { text, open } }: { readonly written: WrittenText }) {
  const { session } = useWorkspace();
  const cites = [...new Set(text.serves.flatMap((serves) => serves.cites))];
  return (
    <>
      <h3>
        <Link href={textAddress(session.id, text.id)}>{text.title}</Link>
      </h3>
      <p>{text.use}</p>
      <p className="muted text-facts">
        <span>{open === 0 ? 'No open place' : counted(open, 'open place')}</span>
        {cites.map((citation) => (
          <span key={citation}>
            <CitationLink citation={citation} />
          </span>
        ))}
      </p>
    </>
  );
}
