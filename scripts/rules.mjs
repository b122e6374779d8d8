// npm run rules: what authors ask of the rules. src/cli/rules/main.ts has the commands.
import { join } from 'node:path';
import { makeReady, root } from './ready.mjs';

makeReady();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(root, 'src/cli/rules/main.ts'), {
  configFile: false,
  root,
  logLevel: 'error',
});
await module.main(process.argv.slice(2), {
  // npm runs scripts from the project's folder; paths are meant from where the user stands.
  from: process.env.INIT_CWD ?? process.cwd(),
  rules: join(root, 'rules'),
  profiles: join(root, 'tests/profiles'),
});
