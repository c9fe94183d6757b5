using Bunit;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Following;
using ProductBalance.Data.Mail;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Mail;
using ProductBalance.Web.Features.Following;
using ProductBalance.Web.Outgoing.Mail;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Following;

public sealed class FollowingPageTests : SettingsTestContext
{
    [Fact]
    public async Task Page_FollowsAnArea_ListsIt_AndEndsIt()
    {
        await ChangeAsync(db => db.Add(new Area(Ada.UserId, Product.Id, "Shop/Checkout", "")));
        var page = Show(mailIsOn: false);
        Assert.Contains("You follow nothing yet", page.Find(".rows").TextContent);
        page.WaitForAssertion(() =>
            Assert.Equal(
                ["All of the product", "Shop", "Shop/Checkout"],
                page.FindAll("[name=area] option").Select(option => option.TextContent)
            )
        );

        await page.InvokeAsync(() => page.Find("[name=area]").Change("Shop/Checkout"));
        await page.Find("form").SubmitAsync();
        Assert.Contains("Shop/Checkout", page.Find(".rows").TextContent);
        await page.Find(".rows button").ClickAsync(new());

        Assert.Contains("You follow nothing yet", page.Find(".rows").TextContent);
    }

    [Fact]
    public async Task Page_WithoutAnArea_FollowsTheProduct()
    {
        var page = Show(mailIsOn: false);

        await page.Find("form").SubmitAsync();

        var followed = await Services.GetRequiredService<FollowStore>().ListAsync(Ada, default);
        Assert.Equal((null, "Webshop"), (Assert.Single(followed).Area, followed[0].ProductName));
    }

    [Fact]
    public void Mail_ThatIsNotConfigured_IsNotOffered() =>
        Assert.Contains("This installation sends no mail yet", Show(mailIsOn: false).Markup);

    [Fact]
    public async Task Mail_IsADigestByDefault_InTheZoneOfTheProduct_AndAsksTheAddress()
    {
        var page = Show(mailIsOn: true);

        await page.InvokeAsync(() => page.Find("[name=address]").Change("ada@example.com"));
        await page.FindAll("form")[1].SubmitAsync();

        var preference = await Services.GetRequiredService<MailPreferenceStore>().FindAsync(Ada, default);
        Assert.Equal(new MailTerms(MailRhythm.Digest, 8, quiet: null, "UTC"), preference?.Terms);
        Assert.Contains("We sent a letter to ada@example.com", page.Markup);
    }

    [Fact]
    public async Task Mail_ToWhatIsNoAddress_SaysSoAtTheField()
    {
        var page = Show(mailIsOn: true);

        await page.InvokeAsync(() => page.Find("[name=address]").Change("ada"));
        await page.FindAll("form")[1].SubmitAsync();

        Assert.StartsWith("This is no e-mail address.", page.Find(".validation-message").TextContent);
    }

    private IRenderedComponent<FollowingPage> Show(bool mailIsOn)
    {
        Services.Configure<MailOptions>(mail => mail.Host = mailIsOn ? "mail.example.com" : null);
        var page = Render<FollowingPage>();
        page.WaitForElement("[name=area]");
        return page;
    }
}
