import { component, components } from "./record";

const numbered = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

test("the eIds of S/2007/723, in document order", () => {
  expect(components.map(({ eId }) => eId)).toEqual([
    "letter", ...numbered("letter__para_", 2),
    "report",
    "sec_1", "para_1", "para_2",
    "sec_2", "para_3", "para_4",
    "sec_3", "para_5", "para_6",
    "sec_4", "para_7", "para_8", "para_9", "para_10",
    "sec_5", "para_11", "para_12", "para_13", "para_14",
    "att_1", ...numbered("att_1__para_", 6),
    "att_2", ...numbered("att_2__row_", 12),
    "att_3", ...numbered("att_3__para_", 9),
    "att_4", ...numbered("att_4__para_", 5),
    "att_5", ...numbered("att_5__para_", 5),
    "att_6", "att_6__chapeau", ...numbered("att_6__point_", 9),
    ...Array.from("abcdefghijklm", (letter) => `att_6__point_9__point_${letter}`),
    ...numbered("att_6__point_", 14).slice(9),
    "att_7", ...numbered("att_7__para_", 5),
  ]);
});

test("how many there are of each kind", () => {
  const counts = new Map<string, number>();
  for (const { kind } of components) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  expect(Object.fromEntries(counts)).toEqual({
    LETTER: 1, REPORT: 1, SECTION: 5, ANNEX: 7, PARAGRAPH: 2 + 14 + 6 + 9 + 5 + 5 + 5, ROW: 12, CHAPEAU: 1, POINT: 14, SUBPOINT: 13,
  });
});

test.each([
  ["letter", null, null, "2007 年 12 月 10 日秘书长给安全理事会主席的信"],
  ["letter__para_2", null, "letter", null],
  ["report", null, null, "欧洲联盟/美利坚合众国/俄罗斯联邦“三驾马车”关于科索沃问题的报告"],
  ["sec_1", null, "report", "摘要"],
  ["sec_2", null, "report", "背景"],
  ["sec_3", null, "report", "“三驾马车”的任务"],
  ["sec_4", null, "report", "工作日程"],
  ["sec_5", null, "report", "结论"],
  ["para_1", "1", "sec_1", null],
  ["para_14", "14", "sec_5", null],
  ["att_1", "一", null, "联合国秘书长关于就科索沃问题进行新一轮接触的声明"],
  ["att_2", "二", null, "“三驾马车”的活动"],
  ["att_2__row_12", null, "att_2", null],
  ["att_3", "三", null, "联络小组部长们关于科索沃的声明"],
  ["att_4", "四", null, "维也纳非正式文件"],
  ["att_5", "五", null, "纽约声明(9 月 28 日)"],
  ["att_6", "六", null, "“三驾马车”对谈判的评估：主要结论"],
  ["att_6__chapeau", null, "att_6", null],
  ["att_6__point_14", "14", "att_6", null],
  ["att_6__point_9__point_e", "e", "att_6__point_9", null],
  ["att_7", "七", null, "“三驾马车”新闻公报：巴登会议"],
])("%s has number %s, parent %s, heading %s", (eId, number, parent, heading) => {
  expect(component(eId)).toMatchObject({ number, parent, heading });
});

describe("texts", () => {
  test.each([
    ["own lines of a letter, signature last", "letter", "2007 年 12 月 10 日秘书长给安全理事会主席的信\n潘基文（签名）"],
    ["label, heading and date line", "report", "附文\n欧洲联盟/美利坚合众国/俄罗斯联邦“三驾马车”关于科索沃问题的报告\n2007 年 12 月 4 日"],
    ["a date line with a place", "att_7", "附件七\n“三驾马车”新闻公报：巴登会议\n2007 年 11 月 28 日，奥地利巴登"],
    ["an annex without a date line", "att_4", "附件四\n维也纳非正式文件"],
    ["a paragraph across a page break", "para_5", "我们被任命为“三驾马车”的代表后，矢言将“不遗余力”地寻求双方可接受的结果。为了实现这一目标，我们向双方说明了我们"
      + "工作的指导原则。首先，我们重申安全理事会第 1244（1999）号决议以及 2005 年 11 月制订的联络小组指导原则依然是我们的作业框架。其次，"
      + "我们指出，尽管阿赫蒂萨里解决方案仍然可供考虑，我们愿意支持双方可能达成的任何协议。我们一再提醒双方，它们对这一进程的成败负有责任。"],
    ["a name cut at the end of a line", "att_2__row_10", "11 月 20 日：“三驾马车”与双方的第八次会议——第五次面对面会谈（布鲁塞尔）"],
    ["dates printed without white space", "att_5__para_4", "双方了解到联络小组将在2007年 12月 10日之前向联合国秘书长提出报告。在这方面，它们欢迎“三驾马车”"
      + "打算加紧进行其工作方案，以期在“三驾马车”的任务结束之前达成协议。"],
    ["a point without its points", "att_6__point_9", "贝尔格莱德和普里什蒂纳将就彼此关切的问题进行合作，包括："],
    ["the last point before a page break", "att_6__point_9__point_k", "打击犯罪，特别是在恐怖主义、人口、武器和毒品贩运以及有组织犯罪的领域"],
    ["the first point after a page break", "att_6__point_9__point_l", "城市与其中一方政府之间进行合作"],
  ])("%s: %s", (_, eId, text) => {
    expect(component(eId).text).toBe(text);
  });

  test.each([
    ["para_8", "贝尔格莱德声称将不会回到1999 年 3 月以前的局面。"],
    ["para_4", "请联络小组在2007 年 12 月 10 日之前"],
    ["para_14", "如9 月 27 日在纽约举行"],
    ["para_10", "以及诸如邦联安排等其他模式"],
    ["para_10", "独立国家联合体等其他国际模式"],
    ["att_3__para_7", "执行科索沃地位解决方案并继续为履行这些责任"],
  ])("%s goes on over the end of a line or a page: %s", (eId, words) => {
    expect(component(eId).text).toContain(words);
  });
});
