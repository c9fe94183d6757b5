using Bunit;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Settings;
using ProductBalance.Web.Features.Settings;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Settings;

public sealed class ProductSectionTests : SettingsTestContext
{
    [Fact]
    public async Task Save_KeepsWhatWasTyped_AndSaysSo()
    {
        var section = Show<ProductSection>();

        section.Find("[name=currency]").Change("gbp");
        section.Find("[name=sprintWeeks]").Change("3");
        await section.Find("form").SubmitAsync();

        await ReloadAsync();
        Assert.Equal(("GBP", 3), (Product.Settings.Currency, Product.Settings.Calendar.SprintWeeks));
        Assert.Equal("Saved.", section.Find("[role=status].saved").TextContent);
    }

    [Theory]
    [InlineData("name", "", "Give the product a name.")]
    [InlineData("currency", "EURO", "Choose a currency by its three letters, such as EUR.")]
    [InlineData("sprintWeeks", "", "A sprint has 1 to 8 weeks.")]
    [InlineData("timeZone", "Europe/Berln", "Choose a time zone by its name, such as Europe/Berlin.")]
    public async Task Save_WhenAFieldIsWrong_SaysSoAtTheField(string field, string text, string sentence)
    {
        var section = Show<ProductSection>();

        section.Find($"[name={field}]").Change(text);
        await section.Find("form").SubmitAsync();

        var problem = section.Find(".validation-message");
        Assert.Equal(sentence, problem.TextContent);
        Assert.NotNull(problem.ParentElement?.QuerySelector($"[name={field}]"));
    }

    [Fact]
    public async Task Save_WhenSomebodyElseWasFaster_SaysSo_AndKeepsTheTypedText()
    {
        var section = Show<ProductSection>();
        await Services
            .GetRequiredService<ProductStore>()
            .ConfigureAsync(Ada, Product.Id, new(Product.Settings, Product.Settings with { Name = "Shop" }), default);

        section.Find("[name=name]").Change("Mine");
        await section.Find("form").SubmitAsync();

        Assert.StartsWith("Somebody else changed the name", section.Find(".problem").TextContent);
        Assert.Equal("Mine", section.Find("[name=name]").GetAttribute("value"));
        await ReloadAsync();
        Assert.Equal("Shop", Product.Name);
    }

    [Fact]
    public async Task Change_BySomebodyElse_ShowsAtOnce_UnlessSomethingIsTyped()
    {
        var (untouched, touched) = (Show<ProductSection>(), Show<ProductSection>());
        touched.Find("[name=name]").Change("Mine");
        touched.Find("form").Input("Mine"); // which a browser would let bubble
        await Services
            .GetRequiredService<ProductStore>()
            .ConfigureAsync(Ada, Product.Id, new(Product.Settings, Product.Settings with { Name = "Shop" }), default);
        await ReloadAsync();

        untouched.Render(cascade => cascade.Add(value => value.Value, Product).AddChildContent<ProductSection>());
        touched.Render(cascade => cascade.Add(value => value.Value, Product).AddChildContent<ProductSection>());

        Assert.Equal("Shop", untouched.Find("[name=name]").GetAttribute("value"));
        Assert.Equal("Mine", touched.Find("[name=name]").GetAttribute("value"));
    }
}
