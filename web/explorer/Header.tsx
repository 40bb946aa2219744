import { Questions } from "./cards";
import { Copy } from "./copy";
import { Search } from "./search";
import { language, LANGUAGES } from "./state";
import { Choice } from "./ui";
import { say } from "./words";

/** The name of the page and what holds for all views. */
export function Header() {
  return (
    <header class="page-head">
      <h1>{say("title")}</h1>
      <Search />
      <div class="page-tools">
        <Questions />
        <Copy />
        <Choice label={say("language")} values={LANGUAGES} chosen={language.value} choose={(value) => (language.value = value)} name={(value) => say(value === "en" ? "english" : "chinese")} />
        <a href="graphiql">GraphiQL</a>
      </div>
    </header>
  );
}
