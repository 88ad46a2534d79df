/*
 * Runs a TypeScript file of this repository in Node: vite turns it into JavaScript,
 * as it does for the build. The file's exported `main(args)` is called.
 */
import {resolve} from 'node:path';
import {runnerImport} from 'vite';

const [file, ...args] = process.argv.slice(2);
const {module} = await runnerImport(resolve(file), {configFile: false, logLevel: 'error'});
if (module.main) process.exitCode = (await module.main(args)) ?? 0;
