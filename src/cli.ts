#!/usr/bin/env node
import { backup } from "./commands/declare/backup";
import { check } from "./commands/declare/check";
import { completion } from "./commands/declare/completion";
import { coverage } from "./commands/declare/coverage";
import { exporting } from "./commands/declare/export";
import { key } from "./commands/declare/key";
import { load } from "./commands/declare/load";
import { query } from "./commands/declare/query";
import { restore } from "./commands/declare/restore";
import { search } from "./commands/declare/search";
import { serve } from "./commands/declare/serve";
import { status } from "./commands/declare/status";
import { stop } from "./commands/declare/stop";
import { trace } from "./commands/declare/trace";
import { runProgram } from "./commands/runProgram";

void runProgram([serve, load, check, coverage, query, search, trace, exporting, status, stop, backup, restore, key, completion]);
