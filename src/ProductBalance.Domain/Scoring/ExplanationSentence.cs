using System.Globalization;
using System.Text;

namespace ProductBalance.Domain.Scoring;

/// <summary>Writes the arithmetic of an explanation in one line, with brackets where school arithmetic needs them.</summary>
internal static class ExplanationSentence
{
    public static string Of(Explanation explanation)
    {
        var line = new StringBuilder();
        var isSum = false;
        foreach (var term in explanation.Terms)
        {
            if (isSum && term.Step.Scales())
            {
                line.Insert(0, '(').Append(')');
                isSum = false;
            }

            isSum |= term.Step is TermStep.Add or TermStep.Subtract;
            line.Append(Sign(term.Step)).Append(term.Name).Append(' ').Append(Rounded(term.Value));
        }

        return $"{line} = {Rounded(explanation.Score)} {explanation.Unit}.";
    }

    private static string Sign(TermStep step) =>
        step switch
        {
            TermStep.Add => " + ",
            TermStep.Subtract => " − ",
            TermStep.Multiply => " × ",
            TermStep.Divide => " ÷ ",
            _ => "",
        };

    // For reading: people who want every digit find it in the terms.
    private static string Rounded(double value) =>
        value.ToString(
            Math.Abs(value) switch
            {
                >= 1000 => "#,0",
                >= 0.001 or 0 => "0.###",
                _ => "G3",
            },
            CultureInfo.InvariantCulture
        );
}
