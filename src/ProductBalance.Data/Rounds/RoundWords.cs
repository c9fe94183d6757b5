using System.Globalization;
using ProductBalance.Domain.Freshness;
using ProductBalance.Domain.Rounds;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Data.Rounds;

/// <summary>How rounds are called, in history, messages and lists.</summary>
internal static class RoundWords
{
    public const string Nobody = "somebody who left";

    private const string Prefix = "estimation round ";

    /// <summary>What the audit trail calls a round.</summary>
    public static string SubjectOf(int number) => Prefix + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number of the round that a change is about.</summary>
    public static int NumberIn(string subject) => int.Parse(subject[Prefix.Length..], CultureInfo.InvariantCulture);

    /// <summary>What to say of a round that nothing can be settled of any more; null where its quantity is known.</summary>
    public static string? GoneOf(EstimationRound round, ScoringContext context) =>
        EstimatedQuantity.Find(round.Field, context.Model) is null
            ? $"The product's score model no longer asks for {EstimateFields.LabelOf(round.Field).ToLowerInvariant()}, so nothing of this round can be settled."
            : null;

    public static string QuantityOf(EstimationRound round, ScoringContext context) =>
        EstimatedQuantity.Find(round.Field, context.Model)?.Label ?? EstimateFields.LabelOf(round.Field);
}
