import editor from "worker:monaco-editor/esm/vs/editor/editor.worker.js";
import json from "worker:monaco-editor/esm/vs/language/json/json.worker.js";
import graphql from "worker:monaco-graphql/esm/graphql.worker.js";

const files: Readonly<Record<string, string>> = { json, graphql };

// Monaco asks for a worker by the language it serves; "editorWorkerService" is the one for all languages.
self.MonacoEnvironment = {
  getWorker: (_id, label) => new Worker(new URL(files[label] ?? editor, import.meta.url), { name: label }),
};
