using ProductBalance.Web.Theme;

namespace ProductBalance.Web.Tests.Theme;

public sealed class BalancePaletteTests
{
    public static TheoryData<bool> Both => [false, true];

    [Theory]
    [InlineData("#000000", "#ffffff", 21.0)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#ffffff", "#ffffff", 1.0)]
    public void Contrast_IsTheOneOfWcag(string one, string other, double expected) =>
        Assert.Equal(expected, Contrast.Of(one, other), tolerance: 0.005);

    [Theory]
    [MemberData(nameof(Both))]
    public void Text_OnEverySurface_HasContrastOfFourAndAHalf(bool isDark)
    {
        var palette = Palette(isDark);
        string[] surfaces = [palette.Ground, palette.Card, palette.Hair];
        string[] texts =
        [
            palette.Ink,
            palette.Soft,
            palette.Product,
            palette.Tech,
            palette.LightsOn,
            palette.Good,
            palette.Bad,
        ];

        var pairs =
            from text in texts
            from surface in surfaces
            select (text, surface, contrast: Contrast.Of(text, surface));

        Assert.DoesNotContain(pairs, pair => pair.contrast < 4.5);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Text_OnItsOwnTint_HasContrastOfFourAndAHalf(bool isDark)
    {
        var palette = Palette(isDark);
        (string Text, string Surface)[] pairs =
        [
            (palette.Product, palette.ProductGround),
            (palette.Tech, palette.TechGround),
            (palette.LightsOn, palette.LightsOnGround),
            (palette.Ink, palette.ProductGround),
            (palette.Ink, palette.TechGround),
            (palette.Ink, palette.LightsOnGround),
            (palette.Soft, palette.ProductGround),
            (palette.Soft, palette.TechGround),
            (palette.Soft, palette.LightsOnGround),
        ];

        Assert.DoesNotContain(pairs, pair => Contrast.Of(pair.Text, pair.Surface) < 4.5);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Label_OnEveryFilledButton_HasContrastOfFourAndAHalf(bool isDark)
    {
        var palette = Palette(isDark);
        string[] fills = [palette.Ink, palette.Product, palette.Tech, palette.LightsOn, palette.Good, palette.Bad];

        Assert.DoesNotContain(fills, fill => Contrast.Of(palette.Card, fill) < 4.5);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void FiguresAndOutlines_OnEverySurface_HaveContrastOfThree(bool isDark)
    {
        var palette = Palette(isDark);
        string[] surfaces = [palette.Ground, palette.Card, palette.Hair];
        string[] marks = [palette.Outline, palette.Bar, palette.Product];

        var pairs = from mark in marks from surface in surfaces select Contrast.Of(mark, surface);

        Assert.DoesNotContain(pairs, contrast => contrast < 3);
    }

    private static BalancePalette Palette(bool isDark) => isDark ? BalancePalette.Dark : BalancePalette.Light;
}
