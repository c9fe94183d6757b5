using ProductBalance.Domain.Planning.Optimising;
using Draft = ProductBalance.Domain.Planning.Optimising.SprintPlan;

namespace ProductBalance.Web.Features.Sprints.Proposal;

/// <summary>Drafts of the optimiser as people read them.</summary>
public static class ProposalWords
{
    /// <summary>What the draft is worth, and how sure it is that nothing is worth more.</summary>
    public static string Of(Draft draft, string currency, bool usesMoney) =>
        $"The draft takes {Items(draft.Chosen.Count)}, {Figures.Effort(draft.Totals.Effort)} person-days, "
        + $"{Figures.Percent(draft.Totals.TechShare)} of it tech; starting it now rather than a sprint later brings "
        + $"{Worth(draft.Totals.Value, currency, usesMoney)}. "
        + (
            draft.IsProven
                ? "It is proven that no plan brings more."
                : $"Another plan could bring up to {Figures.Percent(draft.Gap)} more: the time to prove it ran out."
        );

    public static string Of(RulePrice price, string currency, bool usesMoney) =>
        price switch
        {
            { IsNeeded: true } => "no plan keeps all rules; without this one there is one",
            { Price: null } => "not known",
            { Price: { } value } => Worth(value, currency, usesMoney),
        };

    private static string Worth(double value, string currency, bool usesMoney) =>
        usesMoney ? Figures.RoughMoney(value, currency) : $"{Figures.Rough(value)} points";

    private static string Items(int count) => count == 1 ? "1 item" : $"{count} items";
}
