import { Component, type ReactNode } from 'react';

interface ErrorBoundaryState {
  readonly failure?: string | undefined;
}

/** Stands in when a screen breaks: says what happened, what is safe, and how to go on. Needs nothing around it. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = {};

  static getDerivedStateFromError(cause: unknown): ErrorBoundaryState {
    return { failure: cause instanceof Error ? cause.message : String(cause) };
  }

  /** Another address is another screen, which may well stand. */
  private readonly tryAgain = (): void => {
    if (this.state.failure !== undefined) this.setState({ failure: undefined });
  };

  override componentDidMount(): void {
    addEventListener('hashchange', this.tryAgain);
  }

  override componentWillUnmount(): void {
    removeEventListener('hashchange', this.tryAgain);
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === undefined) return this.props.children;
    return (
      <main className="wrap screen problem">
        <h1>This screen has broken</h1>
        <p role="alert">
          The application made a mistake and cannot go on here. It reports: “{failure}”
        </p>
        <p>
          Every page that you submitted is stored in this browser. At most the page you were just
          filling in is lost.
        </p>
        <div className="actions">
          <button type="button" className="button primary" onClick={() => location.reload()}>
            Load this page again
          </button>
          <button type="button" className="button" onClick={startAfresh}>
            Go to the start page
          </button>
        </div>
      </main>
    );
  }
}

function startAfresh(): void {
  location.hash = '#/';
  location.reload();
}
