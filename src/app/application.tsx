import { Route, Router, Switch } from 'wouter';
import type { Faq } from '#ruleset/faq.ts';
import type { IsoDate, Ruleset } from '#ruleset/types.ts';
import type { SessionsStore } from '#sessions/store.ts';
import { AboutScreen } from './about/about-screen.tsx';
import { ExampleScreen } from './examples/example-screen.tsx';
import { ExamplesScreen } from './examples/examples-screen.tsx';
import { ProvisionsScreen } from './provisions/provisions-screen.tsx';
import { RulesScreen } from './rules/rules-screen.tsx';
import { FaqProvider } from './faq/faq-context.tsx';
import { FaqItemScreen } from './faq/faq-item-screen.tsx';
import { FaqScreen } from './faq/faq-screen.tsx';
import { DraftsProvider } from './session/drafts.tsx';
import { OpenSession } from './session/open-session.tsx';
import { ErrorBoundary } from './shell/error-boundary.tsx';
import { useHashLocation } from './shell/hash-location.ts';
import { NotFoundScreen } from './shell/not-found-screen.tsx';
import { RulesetProvider } from './shell/ruleset-context.tsx';
import { SessionsProvider } from './shell/sessions-context.tsx';
import { Shell } from './shell/shell.tsx';
import { TodayProvider } from './shell/today.tsx';
import { StartScreen } from './start/start-screen.tsx';

interface ApplicationProps {
  readonly ruleset: Ruleset;
  /** Called once, when a screen first needs the FAQ; again only if it failed. */
  readonly fetchFaq: () => Promise<Faq>;
  readonly store: SessionsStore;
  readonly today: IsoDate;
}

/** All screens by address, with what they need around them. */
export function Application({ ruleset, fetchFaq, store, today }: ApplicationProps) {
  return (
    <ErrorBoundary>
      <RulesetProvider ruleset={ruleset}>
        <SessionsProvider store={store}>
          <TodayProvider today={today}>
            <Router hook={useHashLocation}>
              <Shell>
                <FaqProvider fetchFaq={fetchFaq}>
                  <DraftsProvider>
                    <Screens />
                  </DraftsProvider>
                </FaqProvider>
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
      <Route path="/faq" component={FaqScreen} />
      <Route path="/faq/:item">{({ item }) => <FaqItemScreen id={item} />}</Route>
      <Route path="/provisions" component={ProvisionsScreen} />
      <Route path="/about" component={AboutScreen} />
      <Route path="/examples" component={ExamplesScreen} />
      <Route path="/examples/:id">{({ id }) => <ExampleScreen key={id} id={id} />}</Route>
      <Route path="/sessions/:id/*?">{({ id }) => <OpenSession key={id} id={id} />}</Route>
      <Route component={NotFoundScreen} />
    </Switch>
  );
}
