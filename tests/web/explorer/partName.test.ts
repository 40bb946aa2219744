import { partName } from "../../../web/explorer/reader/partName";

describe("partName", () => {
  it.each([
    ["letter__para_1", "Letter, paragraph 1", "信第 1 段"],
    ["report", "Report", "报告"],
    ["sec_3", "Report, section 3", "报告第 3 节"],
    ["para_7", "Report, paragraph 7", "报告第 7 段"],
    ["att_2__row_11", "Annex II, row 11", "附件二第 11 行"],
    ["att_6__chapeau", "Annex VI, chapeau", "附件六序言"],
    ["att_6__point_9__point_k", "Annex VI, point 9, point k", "附件六第 9 点第 k 点"],
    ["tblock_2", "tblock_2", "tblock_2"],
  ])("calls %s %s", (eId, en, zh) => {
    expect([partName(eId, "en"), partName(eId, "zh")]).toEqual([en, zh]);
  });
});
