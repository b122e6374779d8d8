import { use } from 'react';
import { WorkspaceContext, type Workspace } from './workspace-context.tsx';

/** The product whose session is open around this part, if one is; an example that is only read is none. */
export function useProduct(): Workspace | undefined {
  const workspace = use(WorkspaceContext);
  return workspace?.isReadOnly === true ? undefined : workspace;
}
