using ProductBalance.Data.Scoring;

namespace ProductBalance.Web.Features.Backlog.List;

/// <summary>The piece of a bracket that stands beside one line.</summary>
/// <param name="Bracket">Which ranks it holds together.</param>
/// <param name="Opens">Whether it begins at this line.</param>
/// <param name="Closes">Whether it ends at this line.</param>
public sealed record BracketMark(RankBracket Bracket, bool Opens, bool Closes)
{
    public string CssClass => $"bracket{(Opens ? " opens" : "")}{(Closes ? " closes" : "")}";

    public string Words => $"The data does not separate ranks {Bracket.First:N0} to {Bracket.Last:N0}";
}
