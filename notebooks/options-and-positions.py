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
# # Options and positions
#
# What was on the table for the future status of Kosovo, who proposed, accepted and rejected it, and where UN document S/2007/723 contradicts itself. The source is the
# Chinese text; the English is the project's own gloss.

# %%
# %matplotlib inline
from matplotlib_inline.backend_inline import set_matplotlib_formats

import negotiations_graph as ng
from negotiations_graph import figures

ng.style()
set_matplotlib_formats("retina")
graph = ng.connect(language="BOTH")
options, positions, discrepancies, components = graph.options(), graph.positions(), graph.discrepancies(), graph.components()

# %% [markdown]
# ## The question: who proposed, accepted or rejected which option?

# %%
answer = options[["name_en", "name_zh", "proposed_by_en", "accepted_by_en", "rejected_by_en"]]
answer = answer[answer[["proposed_by_en", "accepted_by_en", "rejected_by_en"]].map(len).any(axis="columns")]
figures.report_table(answer, "Table 1. Options that somebody proposed, accepted or rejected")

# %% [markdown]
# No option was accepted by both parties. Partition is the one that both rejected, with the Contact Group.
#
# ## All stances

# %%
figures.stance_matrix(
    options,
    positions,
    "Who took which stance on which option",
    "Figure 1. Stances by option and actor. An empty row is an option that is on record without a stance: of the international models the report says that they were discussed, and not by "
    "whom. To examine an option says nothing for or against it. Who proposed an option is told where the text says who put it forward. "
    "Source: S/2007/723, letter, para. 1; report, paras. 1, 3–5, 8–10; annex I, para. 2; annex III, paras. 3, 7; annex VI, chapeau.",
)

# %% [markdown]
# ## The words behind them

# %%
decided = positions[positions["stance"].isin(["PREFERS", "ACCEPTS", "REJECTS", "RESPONDS_WITHOUT_FULL_ACCEPTANCE"]) & positions["option_id"].notna()]
stances = decided["stance"].astype(str).str.replace("_", " ").str.lower()
words = decided.assign(place=decided["eids"].map(figures.cite_all), stance=stances)[["actor_en", "stance", "option_en", "content_en", "quotes", "place"]]
figures.report_table(words, "Table 2. Preferences, acceptances and rejections, with the words that they rest on")

# %% [markdown]
# A stance that is taken again at another time is a row of its own: Pristina accepted the Comprehensive Proposal, and accepted it again before the Troika.
#
# ## Where the record contradicts itself
#
# Two places say the same thing and differ: in a reference, a number, a time, who took part, or the words of one sentence. The graph keeps both and judges neither.

# %%
figures.contradictions(
    discrepancies,
    "Where the record contradicts itself",
    "Figure 2. Contradictions by the parts of the record that they lie between; on the diagonal, those within one part. One that lies between three parts counts in each pair. "
    "Most are between the report and annex III, and between annexes III and V, which retell each other. Source: S/2007/723; the graph's discrepancies, each with its quotes.",
)

# %%
weighty = [
    "discrepancy:annex-iv-for-annex-vi",
    "discrepancy:fifteen-or-fourteen-months",
    "discrepancy:participants-of-27-september",
    "discrepancy:partition-discussed-or-mentioned",
    "discrepancy:undertaking-reaffirmed-in-new-york",
    "discrepancy:supervised-independence-wordings",
]
chosen = discrepancies.set_index("id").loc[weighty].reset_index()
figures.side_by_side(chosen, "Table 3. Six contradictions that a reader would stumble over, the places beside each other")

# %% [markdown]
# All of them, in the order of the record's matters:

# %%
listed = discrepancies.assign(places=discrepancies["eids"].map(figures.cite_all))[["description_en", "places", "resolution_en"]]
figures.report_table(listed, "Table 4. All contradictions, their places, and what the graph does")

# %% [markdown]
# ## What is not in the record
#
# - Who proposed partition, the confederal arrangement, the “agreement to disagree” or the international models.
# - What the parties answered to the fourteen points, beyond that they did not fully accept them (report, para. 9).
# - Whether the supervised independence that Pristina chose is what the Comprehensive Proposal recommends: the wordings differ, and no sentence equates them.
# - Which of two contradicting places is right.
#
# ## The figures, held against the text

# %%
on = positions.set_index("option_id")


def actors(option: str, stance: str) -> list[str]:
    """Who took a stance on an option."""
    found = on.loc[[option]]
    return sorted(set(found.loc[found["stance"] == stance, "actor_en"]))


listed_in_1 = options[options["eids"].map(lambda eids: "para_1" in eids)]
models = options.loc[options["classification"] == "INTERNATIONAL_MODEL", "name_zh"].tolist()
points = components[(components["parent"] == "att_6") & (components["kind"] == "POINT")]
proposal, partition, fourteen = "option:comprehensive-proposal", "option:territorial-partition", "option:fourteen-points"
list_of_1 = "完全独立、在监督下实现独立、领土分治、高度自治、邦联安排乃至不提及地位问题的“存异协议”"
response = "双方对这些要点作出了回应，但没有完全予以接受"
claims = figures.claims(
    components,
    [
        ("Options listed in report 1", len(listed_in_1), 6, "para_1", list_of_1),
        ("International models", models, ["香港", "奥兰群岛", "独立国家联合体"], "para_10", "香港、奥兰群岛和独立国家联合体等其他国际模式"),
        ("Accepts the Comprehensive Proposal", actors(proposal, "ACCEPTS"), ["Pristina"], "para_3", "普里什蒂纳完全接受阿赫蒂萨里解决方案"),
        ("Rejects the Comprehensive Proposal", actors(proposal, "REJECTS"), ["Belgrade"], "para_3", "贝尔格莱德则拒绝接受这一方案"),
        ("Reject partition", actors(partition, "REJECTS"), ["Belgrade", "Contact Group", "Pristina"], "para_10", "双方和联络小组均认为这一方案不能接受"),
        (
            "Prefers supervised independence",
            actors("option:supervised-independence", "PREFERS"),
            ["Pristina"],
            "para_8",
            "普里什蒂纳重申选择科索沃在有监督下实现独立",
        ),
        ("Prefers autonomy within Serbia", actors("option:autonomy-within-serbia", "PREFERS"), ["Belgrade"], "para_8", "重申选择科索沃在塞尔维亚内部实现自治"),
        ("Proposes high autonomy", actors("option:high-degree-of-autonomy", "PROPOSES"), ["Belgrade"], "para_8", "贝尔格莱德提出了高度自治模式"),
        ("Points of annex VI", len(points), 14, "para_9", "我们以“十四要点”的形式"),
        ("Accept the fourteen points", actors(fourteen, "ACCEPTS"), [], "para_9", response),
        ("Respond to them", actors(fourteen, "RESPONDS_WITHOUT_FULL_ACCEPTANCE"), ["Belgrade", "Pristina"], "para_9", response),
    ],
)
# By hand: six options in report 1, three models and two more (independence, autonomy) in report 10, one recommended and one proposed in report 3, autonomy within Serbia and the draft treaty
# in report 8, the fourteen points in report 9, the Contact Group's initiative in report 4.
assert len(options) == 6 + 3 + 2 + 2 + 2 + 1 + 1
assert all(len(set(quotes)) >= 2 for quotes in discrepancies["quotes"])  # each rests on two wordings; the server finds every quote in the text when it loads
figures.report_table(claims, "Table 5. Figures of this notebook and the words they rest on")
