namespace ProductBalance.Web.Theme;

/// <summary>The few colours of the product, as #rrggbb. Everything on a screen is drawn in one of them.</summary>
public sealed record BalancePalette
{
    /// <summary>Behind everything.</summary>
    public required string Ground { get; init; }

    /// <summary>Panels, tables, the top bar.</summary>
    public required string Card { get; init; }

    /// <summary>Text, and the main action of a page.</summary>
    public required string Ink { get; init; }

    /// <summary>Text that explains other text.</summary>
    public required string Soft { get; init; }

    /// <summary>Borders that only part one thing from another.</summary>
    public required string Line { get; init; }

    /// <summary>Rows of a table, tracks of a bar.</summary>
    public required string Hair { get; init; }

    /// <summary>Borders that people must see to know where to type.</summary>
    public required string Outline { get; init; }

    /// <summary>Bars and brackets that carry a figure.</summary>
    public required string Bar { get; init; }

    /// <summary>Product initiatives; also links and the ring of the focus.</summary>
    public required string Product { get; init; }

    public required string ProductGround { get; init; }

    /// <summary>Tech requests.</summary>
    public required string Tech { get; init; }

    public required string TechGround { get; init; }

    /// <summary>The lights-on lane, and whatever else warns.</summary>
    public required string LightsOn { get; init; }

    public required string LightsOnGround { get; init; }

    public required string Good { get; init; }

    public required string Bad { get; init; }

    public static BalancePalette Light { get; } =
        new()
        {
            Ground = "#f7f7f5",
            Card = "#ffffff",
            Ink = "#1c1d22",
            Soft = "#5d6069",
            Line = "#e4e4df",
            Hair = "#efefeb",
            Outline = "#82858d",
            Bar = "#82858d",
            Product = "#4b46c8",
            ProductGround = "#ecebfb",
            Tech = "#0b6e62",
            TechGround = "#e0f2ee",
            LightsOn = "#9a4b00",
            LightsOnGround = "#fdf0df",
            Good = "#23723a",
            Bad = "#b3261e",
        };

    public static BalancePalette Dark { get; } =
        new()
        {
            Ground = "#15161a",
            Card = "#1c1e24",
            Ink = "#ececf0",
            Soft = "#a3a7b3",
            Line = "#2d3038",
            Hair = "#25272e",
            Outline = "#767b89",
            Bar = "#767b89",
            Product = "#a9a5ff",
            ProductGround = "#2b2a52",
            Tech = "#6fd6c3",
            TechGround = "#143a35",
            LightsOn = "#ffbf73",
            LightsOnGround = "#42290c",
            Good = "#7ed196",
            Bad = "#ff9d94",
        };

    /// <summary>The colours as custom properties, <c>--pb-ground: #…;</c> and so on, for style sheets of our own.</summary>
    public string ToCss() =>
        string.Concat(
            typeof(BalancePalette)
                .GetProperties()
                .Where(property => property.PropertyType == typeof(string))
                .Select(property => $"--pb-{KebabCase(property.Name)}: {property.GetValue(this)};\n")
        );

    private static string KebabCase(string name) =>
        string.Concat(name.Select((letter, i) => char.IsUpper(letter) && i > 0 ? $"-{letter}" : letter.ToString()))
            .ToLowerInvariant();
}
