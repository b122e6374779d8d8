/** Gives the worked examples to the application as the module `virtual:examples`. */
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { compileRules } from '#ruleset/build/compile.ts';
import { formatMistake } from '#ruleset/build/mistake.ts';
import { readExamples } from './read-examples.ts';

const NAME = 'virtual:examples';
/** How Vite marks modules that are no file. */
const RESOLVED = `\0${NAME}`;

/**
 * Reads `examples/` whenever it is asked for, and again after a change of them or of `rules/` while developing. Mistakes
 * in the examples fail the build with all of their messages.
 *
 * @param folder from the root of the project, as is `rulesFolder`.
 */
export function examplesPlugin(folder = 'examples', rulesFolder = 'rules'): Plugin {
  let examples = folder;
  let rules = rulesFolder;
  return {
    name: 'examples',
    configResolved: ({ root }) => {
      examples = join(root, folder);
      rules = join(root, rulesFolder);
    },
    buildStart() {
      this.addWatchFile(examples);
    },
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const { ruleset } = compileRules(rules, rulesFolder);
      if (ruleset === undefined) this.error('The rules have mistakes; no example can be read.');
      const { examples: found, mistakes } = readExamples(examples, ruleset, folder);
      if (mistakes.length > 0) {
        this.error(`The examples have mistakes.\n${mistakes.map(formatMistake).join('\n')}`);
      }
      // Text is parsed faster than the same object as a program.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(found))});`;
    },
    configureServer(server) {
      server.watcher.add(examples);
      server.watcher.on('all', (_event, file) => {
        if (![examples, rules].some((watched) => file.startsWith(watched + sep))) return;
        for (const environment of Object.values(server.environments)) {
          const module = environment.moduleGraph.getModuleById(RESOLVED);
          if (module !== undefined) environment.moduleGraph.invalidateModule(module);
          environment.hot.send({ type: 'full-reload' });
        }
      });
    },
  };
}
