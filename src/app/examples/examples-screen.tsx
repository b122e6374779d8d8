import { useMemo } from 'react';
import type { Example } from 'virtual:examples';
import { Link } from 'wouter';
import { exampleAddress } from '#app/addresses.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { Screen } from '#app/shell/screen.tsx';
import { useToday } from '#app/shell/today.tsx';
import { ShortCounts } from '#app/start/short-counts.tsx';
import { assess } from '#engine/assess.ts';
import { productName } from '#report/wording.ts';
import { ExamplesLoaded } from './examples-loaded.tsx';

/** The list of worked examples. */
export function ExamplesScreen() {
  return (
    <ExamplesLoaded>
      {(examples) => (
        <Screen title="Worked examples">
          <p className="lead">
            Invented products, answered to the end. Read what comes out and why, or begin with the
            answers of the one that is most like yours.
          </p>
          <ul className="session-list">
            {examples.map((example) => (
              <ExampleCard key={example.id} example={example} />
            ))}
          </ul>
        </Screen>
      )}
    </ExamplesLoaded>
  );
}

function ExampleCard({ example }: { readonly example: Example }) {
  const ruleset = useRuleset();
  const today = useToday();
  const { id, product, about, answers } = example;
  const assessment = useMemo(() => assess(ruleset, answers, today), [ruleset, answers, today]);
  const name = productName(product);
  return (
    <li className="card session-row">
      <h2>{name}</h2>
      <p>{about}</p>
      <ShortCounts assessment={assessment} />
      <div className="actions">
        <Link href={exampleAddress(id)} className="button">
          Read<span className="visually-hidden"> {name}</span>
        </Link>
      </div>
    </li>
  );
}
