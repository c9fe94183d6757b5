using System.Globalization;
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

    public static string QuantityOf(EstimationRound round, ScoringContext context) =>
        EstimatedQuantity.Find(round.Field, context.Model)?.Label ?? round.Field;
}
