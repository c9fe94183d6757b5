using FluentValidation;
using ProductBalance.Domain;

namespace ProductBalance.Data.Backlog;

/// <summary>Rules for text that people type.</summary>
public static class PlainText
{
    public const string NotStorable =
        "This text holds a character that cannot be stored (a NUL, or half of a symbol). Remove it and try again.";

    /// <summary>Refuses what no database keeps faithfully: NUL, and halves of characters.</summary>
    public static IRuleBuilderOptions<T, string?> Storable<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => text is null || IsStorable(text)).WithMessage(NotStorable);

    /// <summary>Refuses text beyond a number of characters.</summary>
    public static IRuleBuilderOptions<T, string?> AtMost<T>(this IRuleBuilder<T, string?> rule, int length) =>
        rule.Must(text => !(text?.Length > length)).WithMessage(TooLong(length));

    /// <summary>What keeps a text of a list from being stored; empty where nothing does.</summary>
    public static IEnumerable<FieldProblem> Problems(string field, string? text, int length)
    {
        if (text?.Length > length)
        {
            yield return new(field, TooLong(length));
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

    private static string TooLong(int length) =>
        $"A text has at most {length:N0} characters here. Shorten it, or link to the long one.";

    private static bool IsVisible(char character) =>
        !char.IsWhiteSpace(character)
        && !char.IsControl(character)
        && char.GetUnicodeCategory(character) != System.Globalization.UnicodeCategory.Format;
}
