using ProductBalance.Domain.Returns;

namespace ProductBalance.Web.Api.Returns;

/// <summary>The investment signal.</summary>
/// <param name="Recommendation">None, raise, stay or lower.</param>
/// <param name="TechShare">The least tech share that it recommends, 0 to 1; null where it says nothing.</param>
/// <param name="Because">Why, in words.</param>
/// <param name="Figures">What it was told from.</param>
public sealed record InvestmentAnswer(
    Recommendation Recommendation,
    double? TechShare,
    string Because,
    InvestmentFigures Figures
)
{
    public static InvestmentAnswer Of(InvestmentSignal signal) =>
        new(signal.Recommendation, signal.TechShare, signal.Because, InvestmentFigures.Of(signal.Figures));
}
