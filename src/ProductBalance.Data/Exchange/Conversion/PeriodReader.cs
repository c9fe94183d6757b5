using System.Text.RegularExpressions;
using ProductBalance.Data.Exchange.Mapping;

namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>Reads effort: "3", "1w 2d 3h", "4 weeks", "2,5 Tage".</summary>
internal static partial class PeriodReader
{
    private const int Longest = 60;

    /// <summary>Person-days; null and true for story points that nobody has priced.</summary>
    public static bool TryRead(string text, ImportAnswers answers, out double? days)
    {
        if (NumberReader.TryRead(text, answers.DecimalSign, out var number))
        {
            days = number * EffortUnits.DaysIn(answers.EffortUnit, answers);
            return true;
        }

        days = 0;
        if (text.Length > Longest || !Periods().IsMatch(text))
        {
            return false;
        }

        foreach (Match part in Period().Matches(text))
        {
            if (
                EffortUnits.Named(WordForm.Of(part.Groups["unit"].Value)) is not { } unit
                || !NumberReader.TryRead(part.Groups["number"].Value, answers.DecimalSign, out number)
            )
            {
                return false;
            }

            days += number * EffortUnits.DaysIn(unit, answers);
        }

        return true;
    }

    private const string OnePeriod = @"(?<number>[0-9]+([.,][0-9]+)?)\s*(?<unit>\p{L}{1,12}([ -]\p{L}{1,12})?\.?)";

    [GeneratedRegex(OnePeriod)]
    private static partial Regex Period();

    [GeneratedRegex(@"^\s*(" + OnePeriod + @"[\s,]*)+$", RegexOptions.ExplicitCapture)]
    private static partial Regex Periods();
}
