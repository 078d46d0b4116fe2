// Every crate that is linked has a licence we may use, comes from the registry, and there is one comemo: with two, emptying
// Typst's cache, which holds children's words, would silently do nothing (handbook, stack §5).
import { execFileSync } from "node:child_process";
import satisfies from "spdx-satisfies";

const allowed = [
  "MIT", "MIT-0", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD-1-Clause", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MPL-2.0",
  "Unicode-3.0", "Zlib", "CC0-1.0", "BSL-1.0", "CDLA-Permissive-2.0", "Unlicense", "0BSD", "OFL-1.1", "LicenseRef-UFL-1.0",
];
const options = { cwd: new URL("..", import.meta.url), maxBuffer: 1 << 28, encoding: "utf8" };
const { packages } = JSON.parse(execFileSync("cargo", ["metadata", "--format-version=1", "--locked"], options));
const faults = [];
for (const { name, version, license, source } of packages) {
  if (source === null) continue;
  // Old crates write "MIT/Apache-2.0" where SPDX says OR.
  const expression = (license ?? "").replaceAll("/", " OR ");
  let fits = false;
  try {
    fits = satisfies(expression, allowed);
  } catch {
    fits = allowed.includes(expression);
  }
  if (!fits) faults.push(`${name} ${version}: ${license ?? "no licence"}`);
  if (!source.startsWith("registry+")) faults.push(`${name} ${version} comes from ${source}`);
}
const comemos = packages.filter(({ name }) => name === "comemo").length;
if (comemos !== 1) faults.push(`${comemos} versions of comemo`);
if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exit(1);
}
console.log(`licences: ${packages.length} packages, all of them usable`);
