import { language, selection } from "../state";
import { KindMark } from "../ui";
import { kindWord, langTag, named, say } from "../words";
import { brushed } from "./brush";
import { events } from "./events";
import { whenOf } from "./whenOf";

/** The timeline in words: what is in the brushed days, or all that has a date. */
export function EventTable() {
  const days = brushed.value;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say("when")}</th>
          <th scope="col">{say("kind")}</th>
          <th scope="col">{say("name")}</th>
          <th scope="col">{say("faceToFaceColumn")}</th>
          <th scope="col">{say("where")}</th>
        </tr>
      </thead>
      <tbody>
        {events.value.filter(({ start, end }) => days === null || (end >= days[0] && start <= days[1])).map(({ node, places }) => (
          <tr key={node.id} data-selected={selection.value === node.id}>
            <td>{node.edtf !== undefined && whenOf(node.edtf, language.value)}</td>
            <td>
              <KindMark kind={node.kind} /> {kindWord(node.kind)}
            </td>
            <td lang={langTag()}>
              <button type="button" class="to" aria-pressed={selection.value === node.id} onClick={() => (selection.value = node.id)}>
                {named(node.name)}
              </button>
            </td>
            <td>{node.faceToFace}</td>
            <td lang={langTag()}>{places.map(({ name }) => named(name)).join(language.value === "zh" ? "、" : ", ")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
