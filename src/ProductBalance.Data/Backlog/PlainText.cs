using FluentValidation;
using ProductBalance.Domain;

namespace ProductBalance.Data.Backlog;

/// <summary>Rules for text that people type.</summary>
public static class PlainText
{
    private const string Advice = "Shorten it, or link to the long one.";

    public const string NotStorable =
        "This text holds a character that cannot be stored (a NUL, or half of a symbol). Remove it and try again.";

    /// <summary>Refuses what no database keeps faithfully: NUL, and halves of characters.</summary>
    public static IRuleBuilderOptions<T, string?> Storable<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => text is null || IsStorable(text)).WithMessage(NotStorable);

    /// <summary>Refuses text beyond a number of characters.</summary>
    /// <param name="rule">The field's rule.</param>
    /// <param name="length">The most characters that it may have.</param>
    /// <param name="advice">Where the rest can go.</param>
    public static IRuleBuilderOptions<T, string?> AtMost<T>(
        this IRuleBuilder<T, string?> rule,
        int length,
        string advice = Advice
    ) => rule.Must(text => !(text?.Length > length)).WithMessage((_, text) => TooLong(text!.Length, length, advice)); // refused for its length

    /// <summary>Says by how much a text is too long.</summary>
    public static string TooLong(int length, int most, string advice = Advice) =>
        $"This has {length:N0} of at most {most:N0} characters: {length - most:N0} too many. {advice}";

    /// <summary>What keeps a text of a list from being stored; empty where nothing does.</summary>
    public static IEnumerable<FieldProblem> Problems(string field, string? text, int length)
    {
        if (text?.Length > length)
        {
            yield return new(field, TooLong(text.Length, length));
        }
        else if (text is not null && !IsStorable(text))
        {
            yield return new(field, NotStorable);
        }
    }

    /// <summary>Refuses text that shows nothing.</summary>
    public static IRuleBuilderOptions<T, string?> Visible<T>(this IRuleBuilder<T, string?> rule, string message) =>
        rule.Must(text => text is not null && text.Any(IsVisible)).WithMessage(message);

    /// <summary>Whether a database keeps a text faithfully.</summary>
    public static bool IsStorable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0' || char.IsLowSurrogate(text[i]))
            {
                return false;
            }

            if (char.IsHighSurrogate(text[i]) && (++i == text.Length || !char.IsLowSurrogate(text[i])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A text that fits, with a sign where its end was left out.</summary>
    public static string Shortened(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = length - 1;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + "…";
    }

    /// <summary>A text on one line, without the characters that nobody sees.</summary>
    public static string OneLine(string text)
    {
        var seen = string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
        return string.Join(' ', seen.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsVisible(char character) =>
        !char.IsWhiteSpace(character)
        && !char.IsControl(character)
        && char.GetUnicodeCategory(character) != System.Globalization.UnicodeCategory.Format;
}
