// Bundles the scripts of the pages into the Python package, with a record of what is in them.
//
// kamerdraad/web/static/NAME.js       a bundle for each entry below
// kamerdraad/web/static/bundles.json  versions, licences and checksums, which a test compares
// kamerdraad/web/static/licences.txt  the licences of all that is bundled, in full

import { createHash } from "node:crypto";
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import * as esbuild from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const into = join(here, "..", "kamerdraad", "web", "static");

const ENTRIES = ["chart", "graph", "neighbourhood", "query"];
// Loaded by other bundles when they are needed, so that no page carries what it does not use.
const SHARED = ["./chart.js", "./graph.js"];

// Pages that are read from a disk may load a script, but no module.
const CLASSIC = ["find", "letter"];

const ways = {
  absWorkingDir: here,
  outdir: into,
  bundle: true,
  target: "es2022",
  minify: true,
  charset: "utf8",
  legalComments: "none",
  metafile: true,
  banner: { js: "/* Made from frontend/ by make frontend. Licences: licences.txt beside this file. */" },
};
const sources = (names) => names.map((name) => `src/${name}.ts`);
const modules = await esbuild.build({ ...ways, entryPoints: sources(ENTRIES), external: SHARED, format: "esm" });
const scripts = await esbuild.build({ ...ways, entryPoints: sources(CLASSIC), format: "iife" });
const outputs = { ...modules.metafile.outputs, ...scripts.metafile.outputs };

function packageOf(path) {
  const after = path.split("node_modules/").at(-1).split("/");
  return after[0].startsWith("@") ? after.slice(0, 2).join("/") : after[0];
}

function licenceText(name) {
  const folder = join(here, "node_modules", name);
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${name} has no licence file: it cannot be bundled`);
  return readFileSync(join(folder, file), "utf8").trim();
}

const files = {};
const packages = {};
for (const [output, told] of Object.entries(outputs)) {
  const file = output.split("/").at(-1);
  const bytes = readFileSync(join(into, file));
  files[file] = { bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
  for (const [input, share] of Object.entries(told.inputs)) {
    if (!input.includes("node_modules/") || share.bytesInOutput === 0) continue;
    const name = packageOf(input);
    const { version, license } = JSON.parse(readFileSync(join(here, "node_modules", name, "package.json"), "utf8"));
    packages[name] ??= { version, licence: license, in: [] };
    if (!packages[name].in.includes(file)) packages[name].in.push(file);
  }
}

// What they were made of, so that a test sees when a source has changed and no bundle with it.
const madeOf = {};
for (const input of Object.keys({ ...modules.metafile.inputs, ...scripts.metafile.inputs }))
  if (input.startsWith("src/")) madeOf[input] = createHash("sha256").update(readFileSync(join(here, input))).digest("hex");

const sorted = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
const bundles = { esbuild: esbuild.version, files: sorted(files), sources: sorted(madeOf), packages: sorted(packages) };
writeFileSync(join(into, "bundles.json"), `${JSON.stringify(bundles, null, 1)}\n`);

// What the browser tests check accessibility with; it is no part of the package.
copyFileSync(join(here, "node_modules", "axe-core", "axe.min.js"), join(here, "..", "tests", "web", "axe.min.js"));

const rule = "=".repeat(72);
const texts = Object.entries(bundles.packages).map(
  ([name, { version, licence }]) => `${rule}\n${name} ${version} (${licence})\n${rule}\n\n${licenceText(name)}\n`,
);
writeFileSync(
  join(into, "licences.txt"),
  `The scripts beside this file hold code of the packages below, under these licences.\n\n${texts.join("\n")}`,
);

for (const [file, { bytes }] of Object.entries(bundles.files)) console.log(`${file} ${Math.ceil(bytes / 1000)} kB`);
