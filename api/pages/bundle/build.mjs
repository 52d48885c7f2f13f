// npm ci --ignore-scripts && node build.mjs: writes the bundle and its notices to ../static
import { build } from "esbuild";
import { readFileSync, writeFileSync, readdirSync } from "node:fs";
import { createHash } from "node:crypto";
const ver = JSON.parse(readFileSync("node_modules/@codemirror/view/package.json")).version;
const entry = process.argv[2] ?? "entry.js", out = process.argv[3] ?? `../static/codemirror-${ver}.min.js`;
const r = await build({ entryPoints: [entry], bundle: true, format: "esm", minify: true, target: "es2020",
  charset: "utf8", legalComments: "none", metafile: true, write: false, outfile: out });
const names = [...new Set(Object.keys(r.metafile.inputs).map(p => p.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1]).filter(Boolean))].sort();
const used = names.filter(n => Object.entries(r.metafile.outputs[Object.keys(r.metafile.outputs)[0]].inputs)
  .some(([p, i]) => p.includes(`node_modules/${n}/`) && i.bytesInOutput > 0));
let notice = "", list = [];
for (const n of names) {
  const pkg = JSON.parse(readFileSync(`node_modules/${n}/package.json`));
  const lic = readdirSync(`node_modules/${n}`).find(f => /^licen[cs]e/i.test(f));
  list.push(`${n} ${pkg.version}`);
  notice += `== ${n} ${pkg.version} (${pkg.license})${used.includes(n) ? "" : " [no code kept by tree shaking]"}\n\n${readFileSync(`node_modules/${n}/${lic}`, "utf8").trim()}\n\n`;
}
const js = `/*! Built from: ${list.join(", ")}. MIT; notices in ${out.split("/").pop().replace(/\.js$/, ".LICENSES.txt")} */\n` + r.outputFiles[0].text;
writeFileSync(out, js); writeFileSync(out.replace(/\.js$/, ".LICENSES.txt"), notice);
console.log(out, js.length, "bytes sha256", createHash("sha256").update(js).digest("hex"));
for (const [p, i] of Object.entries(Object.values(r.metafile.outputs)[0].inputs)) console.log("  ", p, i.bytesInOutput);
