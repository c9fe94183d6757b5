using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Domain.Access;
using ProductBalance.Web.Features.Settings;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Settings;

public sealed class NewProductPageTests : SettingsTestContext
{
    private readonly Actor _administrator = Ada with { IsAdministrator = true };

    [Fact]
    public async Task Create_MakesTheProductWithItsTeams_AndOpensIt()
    {
        var page = await ShowAsync();

        page.Find("[name=name]").Change("Back Office");
        page.Find("[name=people-0]").Change("6");
        page.Find("[name=hourlyCost]").Change("80");
        await page.Find("form").SubmitAsync();

        await using var db = await OpenAsync();
        var product = await db.Products.SingleAsync(made => made.Slug == "back-office");
        var team = await db.Teams.SingleAsync(made => made.ProductId == product.Id);
        Assert.Equal(("BO", 80.0), (product.Settings.KeyPrefix, product.Settings.DriverDefaults["hourlyCost"]));
        Assert.Equal((6, 640m), (team.People, team.DayRate));
        Assert.EndsWith("/p/back-office/backlog", Services.GetRequiredService<NavigationManager>().Uri);
    }

    [Fact]
    public async Task Create_WhenATeamIsWrong_MakesNothing()
    {
        var page = await ShowAsync();
        page.Find("[name=name]").Change("Back Office");
        page.Find("[name=people-0]").Change("0");

        await page.Find("form").SubmitAsync();

        Assert.Equal("A team has 1 to 200 people.", page.Find(".validation-message").TextContent);
        await using var db = await OpenAsync();
        Assert.Equal(1, await db.Products.CountAsync());
    }

    [Fact]
    public void Show_ToOthersThanAdministrators_OffersNothing() =>
        Assert.Empty(Render<NewProductPage>().FindAll("form"));

    private async Task<IRenderedComponent<CascadingValue<Actor>>> ShowAsync()
    {
        await ChangeAsync(db => db.Users.Single(user => user.Id == Ada.UserId).IsAdministrator = true);
        return Render<CascadingValue<Actor>>(cascade =>
            cascade.Add(value => value.Value, _administrator).AddChildContent<NewProductPage>()
        );
    }
}
