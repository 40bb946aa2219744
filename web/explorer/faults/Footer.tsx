import { progress, record } from "../record";
import { connection, corpus, key, takeKey } from "../server";
import { langTag, named, say } from "../words";

/** What the page shows: the record by its name, its version, the text it was read from; and how much of it has come, while it loads. */
export function Footer() {
  return (
    <footer class="page-foot">
      <RecordName />
      <Version />
      {key.value !== "" && (
        <button type="button" onClick={() => takeKey("")}>
          {say("forgetKey")}
        </button>
      )}
      <span class="foot-progress" role="status">
        {connection.value.state === "loading" && (
          <>
            {say("loading")} <progress value={progress.value} aria-label={say("loading")} />
          </>
        )}
      </span>
    </footer>
  );
}

/** The name and symbol that the record gives itself. */
function RecordName() {
  const [component] = record.value?.components.values() ?? [];
  const whole = component === undefined ? undefined : record.value?.nodes.get(component.document);
  if (whole === undefined) return <span />;
  return (
    <span>
      {whole.details["symbol"] !== undefined && <strong>{whole.details["symbol"]}</strong>} <span lang={langTag()}>{named(whole.name)}</span>
    </span>
  );
}

function Version() {
  const held = corpus.value;
  if (held === null) return null;
  return (
    <>
      <span>
        {say("version")} <code title={held.checksum}>{short(held.checksum)}</code>
      </span>
      <span>
        {say("sourceText")} <code title={held.sourceSha256}>{short(held.sourceSha256)}</code>
      </span>
      <span>
        {say("loadedOn")} <time dateTime={held.loadedAt}>{held.loadedAt.slice(0, 10)}</time>
      </span>
    </>
  );
}

function short(checksum: string): string {
  return checksum.slice(0, 12);
}
