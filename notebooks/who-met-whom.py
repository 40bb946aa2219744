# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Who met whom
#
# The negotiations on the future status of Kosovo from August to December 2007, as UN document S/2007/723 tells of them. The source is the Chinese text; the English is
# the project's own gloss. What the text states and what merely follows from it are kept apart in every table and picture.

# %%
# %matplotlib inline
# %load_ext negotiations_graph
import pandas as pd
from matplotlib_inline.backend_inline import set_matplotlib_formats

import negotiations_graph as ng
from negotiations_graph import figures

ng.style()
set_matplotlib_formats("retina")
graph = ng.connect(language="BOTH")
meetings, attendance, components = graph.meetings(), graph.attendance(), graph.components()

# %% [markdown]
# ## The question: who met the Contact Group's ministers on 27 September 2007, and where does the record say so?

# %%
there = attendance[(attendance["edtf"] == "2007-09-27") & (attendance["basis"] == "STATED")]
answer = there[["actor_en", "actor_zh"]].assign(place=there["eids"].map(figures.cite_all))
figures.report_table(answer, "Table 1. Stated to have met in New York on 27 September [2007]")

# %% [markdown]
# Annex II names five of the eight, annex III all of them. That the parties were there, no place says. The Secretary-General attends as an office: that the
# person who signed the letter of 10 December held it on that day is inferred, and not in this table.

# %% [markdown]
# ## The attendance matrix

# %%
figures.attendance_matrix(
    attendance,
    meetings,
    "Who was at which meeting",
    "Figure 1. Attendance at the thirteen meetings that the record dates. Persons and the Unity Team are named as those who represented the parties in the process (report, para. 7), "
    "and tied to no one meeting: their squares are inferences, not facts. Members of a group do not attend because the group does. "
    "Source: S/2007/723, annex II, rows 1–12; annex III, paras. 1, 3; annex IV, paras. 1, 5; annex V, paras. 1, 2, 5; annex VII, para. 1.",
)

# %% [markdown]
# Whoever counts only what is stated has no person at any meeting.

# %%
by_kind = pd.crosstab(attendance["actor_type"], attendance["basis"]).reset_index().rename_axis(columns=None)
figures.report_table(by_kind, "Table 2. Attendances by kind of actor and by basis")

# %% [markdown]
# ## Who shared meetings with whom
#
# Stated attendance only.

# %%
pairs = graph.co_attendance(basis=["STATED"])
figures.co_attendance_network(
    pairs,
    "Who shared meetings with whom, stated attendance only",
    "Figure 2. Pairs of actors that the record states to have been at the same meeting. A delegation attends beside its party where an annex names it "
    "(annexes IV, V, VII), so the two are not independent. Two meet where the record lists both; it does not say who spoke to whom. "
    "Source: S/2007/723, annex II, rows 1–12; annex III, para. 1; annexes IV, V and VII, para. 1.",
)

# %% [markdown]
# ## The timeline
#
# Annexes II to VII print most days without a year; the year in brackets is that of the report. Documents are asked for in a query of their own, here in GraphQL itself.

# %%
# %%graphql documents
query Documents {
  documents(where: { edtf: { isNull: false } }) {
    nodes { name_en: title(lang: EN) name_zh: title(lang: ZH) edtf evidence { exact component { eId } } }
  }
}

# %%
events = graph.timeline().assign(kind=lambda rows: rows["type"].astype(str).str.lower())
written = documents.rename(columns={"evidence.exact": "quotes", "evidence.component.eId": "eids"}).assign(kind="document")
dated = pd.concat([events, written])[["kind", "name_en", "name_zh", "edtf", "quotes", "eids"]].sort_values("edtf", kind="stable")
figures.timeline_chart(
    dated,
    2007,
    "The negotiations and what led to them",
    "Figure 3. Meetings, milestones and dated documents. What lies before August 2007 is not to scale. The elections are shown on the day that was set for them; the record "
    "does not say that they were held. The deadline and the end of the mandate are one day by the record's words, and it tells their order in two ways. "
    "Source: S/2007/723, letter; report, paras. 3–5, 7, 10, 12; annexes I to V and VII.",
)

# %% [markdown]
# ## What is not in the record
#
# - Which persons sat at which meeting. Report 7 names four for Belgrade and five for Pristina, for the process as a whole.
# - Who the members of the Troika were. It is made up of representatives of the European Union, the Russian Federation and the United States, without names.
# - The time of day, the length, or the agenda of any meeting.
#
# ## The figures, held against the text

# %%
parties = meetings[meetings["classification"] == "WITH_PARTIES"]
persons = attendance[attendance["actor_type"] == "Person"]
in_row_5 = there[there["eids"].map(lambda eids: "att_2__row_5" in eids)]
by_actor = attendance[attendance["basis"] == "STATED"].groupby("actor_id")["meeting_id"].nunique()
together = pairs.set_index(["first_id", "second_id"])["count"]
statement = "“三驾马车”与秘书长、欧盟秘书长/高级代表、北约秘书长和联络小组部长们的会议"
team = "普里什蒂纳由总统法特米尔·塞迪乌、总理阿吉姆·切库、议会议长科莱·贝里沙、哈希姆·特哈契及韦通·苏罗伊组成的“统一小组”担任代表"
envoys = "贝尔格莱德由总统博里斯·塔迪奇、总理沃伊斯拉夫·科什图尼察、外交部长武克·耶雷米奇及科索沃问题公使斯洛博丹·萨马尔季奇担任代表"
claims = figures.claims(
    components,
    [
        ("Meetings with the parties", len(parties), 10, "para_7", "这个日程由 10 次会议组成"),
        ("The last of them, as numbered", int(parties["ordinal"].max()), 10, "att_2__row_12", "“三驾马车”与双方的第十次会议"),
        ("Face-to-face meetings", int(parties["face_to_face_ordinal"].notna().sum()), 6, "para_7", "六次会议为面对面对话"),
        ("Rows of the list of activities", int((components["parent"] == "att_2").sum()), 12, "att_2", "“三驾马车”的活动"),
        ("Meetings of the Troika", int(by_actor["organization:troika"]), 12, "att_2", "“三驾马车”的活动"),
        ("Meetings before 2007", meetings.loc[meetings["start"].dt.year < 2007, "edtf"].tolist(), ["2006-09"], "att_3__para_3", "2006 年 9 月在纽约开会"),
        ("Meetings of Belgrade and Pristina", int(together["organization:belgrade", "organization:pristina"]), 10, "para_7", "我们与双方举行了安排紧凑的会议"),
        ("Named in row 5", len(in_row_5), 5, "att_2__row_5", statement),
        ("Stated on 27 September", len(there), 8, "att_3__para_1", "科地位特使办的一名代表也出席了会议"),
        ("Persons stated at a meeting", int((persons["basis"] == "STATED").sum()), 0, "para_7", "在开展进程期间"),
        ("Persons of Belgrade", persons.loc[persons["on_behalf_of_en"] == "Belgrade", "actor_id"].nunique(), 4, "para_7", envoys),
        ("Persons of Pristina", persons.loc[persons["on_behalf_of_en"] == "Pristina", "actor_id"].nunique(), 5, "para_7", team),
        ("Days in Baden", meetings.loc[meetings["ordinal"] == 9, "edtf"].item(), "2007-11-26/2007-11-28", "att_2__row_11", "11 月 26 日/27 日/28 日"),
    ],
)
assert len(meetings) == 13  # twelve rows of annex II, and September 2006 in annex III, 3
figures.report_table(claims, "Table 3. Figures of this notebook and the words they rest on")
