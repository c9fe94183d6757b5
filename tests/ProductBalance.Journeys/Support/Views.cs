using Microsoft.Playwright;

namespace ProductBalance.Journeys.Support;

/// <summary>How each page is looked at: in both themes, wide and narrow.</summary>
public static class Views
{
    private static readonly int[] Widths = [1280, 360];

    public static TheoryData<ColorScheme, int> All() =>
        [
            .. Widths.SelectMany(width =>
                new[] { ColorScheme.Light, ColorScheme.Dark }.Select(scheme => (scheme, width))
            ),
        ];

    public static BrowserNewContextOptions Of(ColorScheme scheme, int width) =>
        new()
        {
            ColorScheme = scheme,
            ViewportSize = new() { Width = width, Height = 900 },
        };
}
