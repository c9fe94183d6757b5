using System.Globalization;

namespace ProductBalance.Web.Shared;

/// <summary>
/// Reads what stands behind the question mark of an address. Anybody can write anything there, so pages take it as text:
/// what cannot be read counts as not given.
/// </summary>
public static class AddressText
{
    public static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static Guid? Id(string? text) => Guid.TryParse(text, out var id) ? id : null;

    public static bool Flag(string? text) => bool.TryParse(text, out var flag) && flag;

    public static T? Choice<T>(string? text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, ignoreCase: true, out var choice) && Enum.IsDefined(choice) ? choice : null;
}
