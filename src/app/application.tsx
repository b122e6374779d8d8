import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { IsoDate, Ruleset } from '#ruleset/types.ts';
import type { SessionsStore } from '#sessions/store.ts';
import { AboutScreen } from './about/about-screen.tsx';
import { ExampleScreen } from './examples/example-screen.tsx';
import { ExamplesScreen } from './examples/examples-screen.tsx';
import { RulesScreen } from './rules/rules-screen.tsx';
import { DraftsProvider } from './session/drafts.tsx';
import { OpenSession } from './session/open-session.tsx';
import { ErrorBoundary } from './shell/error-boundary.tsx';
import { NotFoundScreen } from './shell/not-found-screen.tsx';
import { RulesetProvider } from './shell/ruleset-context.tsx';
import { SessionsProvider } from './shell/sessions-context.tsx';
import { Shell } from './shell/shell.tsx';
import { TodayProvider } from './shell/today.tsx';
import { StartScreen } from './start/start-screen.tsx';

interface ApplicationProps {
  readonly ruleset: Ruleset;
  readonly store: SessionsStore;
  readonly today: IsoDate;
}

/** All screens by address, with what they need around them. */
export function Application({ ruleset, store, today }: ApplicationProps) {
  return (
    <ErrorBoundary>
      <RulesetProvider ruleset={ruleset}>
        <SessionsProvider store={store}>
          <TodayProvider today={today}>
            <Router hook={useHashLocation}>
              <Shell>
                <DraftsProvider>
                  <Screens />
                </DraftsProvider>
              </Shell>
            </Router>
          </TodayProvider>
        </SessionsProvider>
      </RulesetProvider>
    </ErrorBoundary>
  );
}

function Screens() {
  return (
    <Switch>
      <Route path="/" component={StartScreen} />
      <Route path="/rules/:obligation?">
        {({ obligation }) => <RulesScreen goTo={obligation} />}
      </Route>
      <Route path="/about" component={AboutScreen} />
      <Route path="/examples" component={ExamplesScreen} />
      <Route path="/examples/:id">{({ id }) => <ExampleScreen key={id} id={id} />}</Route>
      <Route path="/sessions/:id/*?">{({ id }) => <OpenSession key={id} id={id} />}</Route>
      <Route component={NotFoundScreen} />
    </Switch>
  );
}
