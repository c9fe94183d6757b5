using System.Globalization;

namespace ProductBalance.Web.Hosting;

/// <summary>What a setting can be.</summary>
/// <param name="Words">Behind “it must be”.</param>
/// <param name="Reads">Whether a text is one.</param>
internal sealed record SettingKind(string Words, Func<string, bool> Reads)
{
    public static SettingKind Switch { get; } = new("true or false", text => bool.TryParse(text, out _));

    public static SettingKind Limit { get; } =
        new("a whole number, 1 or more", text => TryRead(text, out var number) && number >= 1);

    private static SettingKind Number { get; } = new("a whole number", text => TryRead(text, out _));

    /// <summary>How a type is written; null where every text is one.</summary>
    public static SettingKind? Of(Type type) =>
        type == typeof(bool) ? Switch
        : type == typeof(int) ? Number
        : type.IsEnum ? OneOf(type)
        : null;

    private static SettingKind OneOf(Type type) =>
        new(
            string.Join(" or ", Enum.GetNames(type)),
            text => Enum.GetNames(type).Contains(text, StringComparer.OrdinalIgnoreCase)
        );

    private static bool TryRead(string text, out int number) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out number);
}
