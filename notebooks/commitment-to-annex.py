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
# # From commitment to source annex
#
# What the parties and others undertook, in whose words, in which annex of UN document S/2007/723 it stands, and what it takes up from before. The source is the Chinese
# text; the English is the project's own gloss.

# %%
# %matplotlib inline
from IPython.display import display
from matplotlib_inline.backend_inline import set_matplotlib_formats

import negotiations_graph as ng
from negotiations_graph import figures

ng.style()
set_matplotlib_formats("retina")
graph = ng.connect(language="BOTH")
commitments, reaffirmations, components = graph.commitments(), graph.reaffirmations(), graph.components()

# %% [markdown]
# ## The question: what did the parties reaffirm in New York, in which annex does it stand, and where and when was it first promised?

# %%
commitment = commitments.loc[commitments["source"] == "att_5__para_3", "id"].item()
steps = graph.trace(commitment)
answer = steps[["content_en", "content_zh", "annex", "annex_heading_zh", "edtf", "basis"]].assign(place=steps["source"].map(figures.cite))
figures.report_table(answer, "Table 1. What was reaffirmed in New York, and the undertaking that it takes up")

# %% [markdown]
# Annex V takes up the Vienna paper in so many words, so the tie is stated. The two are not worded alike: New York speaks of what might endanger security, Vienna of what might be seen
# as provocative. The record does not explain the difference; notebook *options-and-positions* shows it with the other contradictions.
#
# ## The words in their place

# %%
for step in steps.itertuples():
    own = [quote for quote, eid in zip(step.quotes, step.eids, strict=True) if eid == step.source]
    display(figures.quote_in_place(step.text, own, step.source, step.content_en))

# %% [markdown]
# ## What hangs together with it
#
# An arrow leads from the later words to the earlier. One is stated; the others follow from matter and debtor, or from a report that tells of the undertaking.

# %%
figures.reaffirmation_chain(
    reaffirmations,
    commitment,
    "Undertakings not to provoke and not to endanger security",
    "Figure 1. From 30 August to Baden, and the places that tell of it. The report and annex III tell of undertakings and renew none, so their arrows are inferred. No date: the words "
    "give no day on which it was undertaken. Source: S/2007/723, report, paras. 7, 13; annex III, para. 8; annex IV, para. 4; annex V, para. 3; annex VII, para. 4.",
)

# %%
columns = ["later_en", "later_place", "earlier_en", "earlier_place", "basis", "quotes"]
places = reaffirmations.assign(later_place=reaffirmations["later_source"].map(figures.cite), earlier_place=reaffirmations["earlier_source"].map(figures.cite))
figures.report_table(places[columns], "Table 2. All reaffirmations, with the words that they rest on")

# %% [markdown]
# ## Who is bound, and by which annex
#
# Annex II is a list of meetings, and the fourteen points of annex VI are the Troika's principles, which nobody accepted in full (report, para. 9): neither binds anybody.

# %%
figures.debtors_by_annex(
    commitments,
    "Who is bound by what, and where it stands",
    "Figure 2. Commitments by debtor and part of the record. A commitment of both parties counts for each. A delegation that speaks for its party in annex IV is bound beside it. "
    "What the report tells of an annex counts there as well: the marks are places in the text, not undertakings to be added up. "
    "Source: S/2007/723, report, paras. 4–8, 12, 13; annex I, paras. 4–6; annex III, paras. 2, 4, 5, 7–9; annexes IV and V, paras. 1–4; annex VII, paras. 4, 5.",
)

# %% [markdown]
# ## To the meeting and its participants
#
# Who is stated to have been at the meetings where the two undertakings were made.

# %%
made = commitments[commitments["id"].isin(steps["id"])][["made_at_id", "content_en", "edtf"]]
attendance = graph.attendance()
present = made.merge(attendance[attendance["basis"] == "STATED"], left_on="made_at_id", right_on="meeting_id", suffixes=("", "_meeting"))
present = present.assign(place=present["eids"].map(figures.cite_all))[["edtf", "meeting_en", "actor_en", "actor_zh", "role", "place"]]
figures.report_table(present, "Table 3. Stated to have been there")

# %% [markdown]
# ## What is not in the record
#
# - Who signed the New York Declaration. It was accepted by both delegations and confirmed before the members of the Troika (annex V, para. 5); no signature is mentioned.
# - Which person gave any of these undertakings: they are the parties' and their delegations'.
# - What was undertaken in Brussels on 14 October, or at any other meeting of which annex II gives a row alone.
# - When what annex VII, 4, tells of was accepted: at Baden, and no day.
#
# ## The figures, held against the text

# %%
by_part = commitments["source"].map(figures.part).value_counts()
stated = reaffirmations[reaffirmations["basis"] == "STATED"]
first = commitments.set_index("id").loc[steps["id"].iloc[-1]]
meetings = graph.meetings().set_index("id")
both = ["Belgrade", "Pristina"]
claims = figures.claims(
    components,
    [
        ("Reaffirmations stated", stated["later_source"].tolist(), ["att_5__para_3"], "att_5__para_3", "重申它们在 8 月 30 日维也纳文件中表示"),
        ("Where it was first promised", first["source"], "att_4__para_4", "att_4__para_4", "双方承诺在当前接触期间的微妙气氛中避免任何可能被视为挑衅性的言行"),
        ("By whom", sorted(first["debtors_en"]), both, "att_4__para_4", "双方承诺"),
        ("On which day", first["edtf"], "2007-08-30", "att_4__para_5", "本文件于 8 月 30 日向双方代表团宣读"),
        ("At which meeting with the parties", int(meetings.at[first["made_at_id"], "ordinal"]), 2, "att_2__row_3", "“三驾马车”与双方的第二次会议"),
        ("In which paper", steps["document_zh"].iloc[-1], "维也纳非正式文件", "att_4", "维也纳非正式文件"),
        ("Commitments in annex I", int(by_part["annex I"]), 5, "att_1__para_6", "联络小组将至迟于 12 月 10 日向我报告"),
        ("Commitments in annex IV", int(by_part["annex IV"]), 5, "att_4__para_2", "塞尔维亚方面及其各机构将为此保持特别警惕"),
        ("Commitments in annex V", int(by_part["annex V"]), 5, "att_5__para_1", "双方再次承诺认真进行会谈"),
        ("Commitments in annex VII", int(by_part["annex VII"]), 7, "att_7__para_4", "双方明确表示希望避免暴力"),
        ("Commitments in annex VI", int(by_part.get("annex VI", 0)), 0, "para_9", "双方对这些要点作出了回应，但没有完全予以接受"),
        ("Commitments of 14 October", int((commitments["edtf"] == "2007-10-14").sum()), 0, "att_2__row_7", "“三驾马车”与双方的第五次会议——第二次面对面会谈"),
    ],
)
# Counted by hand in the text, paragraph by paragraph, by the rules of docs/curation.md:
# report 4: 2, 5: 2, 6: 2, 7: 1, 8: 1, 12: 2, 13: 2; annex I, 4: 2, 5: 2, 6: 1; annex III, 2: 1, 4: 1, 5: 1, 7: 2, 8: 1, 9: 2;
# annex IV, 2: 2, 3: 2, 4: 1; annex V, 1: 1, 2: 1, 3: 1, 4: 2; annex VII, 4: 4, 5: 3.
assert by_part.to_dict() == {"report": 12, "annex III": 8, "annex VII": 7, "annex I": 5, "annex IV": 5, "annex V": 5}
assert len(commitments) == 42
figures.report_table(claims, "Table 4. Figures of this notebook and the words they rest on")
