using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ProductBalance.Web.Tests.Support;

/// <summary>A browser without script: keeps cookies, fills forms, follows nothing by itself.</summary>
public sealed partial class Visitor : IDisposable
{
    public Visitor(AppHost app, string address = "https://localhost")
    {
        Client = app.CreateClient(
            new WebApplicationFactoryClientOptions { BaseAddress = new Uri(address), AllowAutoRedirect = false }
        );
    }

    public HttpClient Client { get; }

    public static async Task<Visitor> SignedInAsync(AppHost app, string userName)
    {
        var visitor = new Visitor(app);
        var answer = await visitor.SignInAsync(userName, AppHost.Password);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return visitor;
    }

    public Task<HttpResponseMessage> SignInAsync(string userName, string password, string page = "/sign-in") =>
        SendFormAsync(page, "sign-in", ("Input.Name", userName), ("Input.Password", password));

    public Task<HttpResponseMessage> SignOutAsync() => SendAsync("/account", "/sign-out");

    /// <summary>Opens a page and sends one of its forms back to it.</summary>
    public Task<HttpResponseMessage> SendFormAsync(
        string page,
        string form,
        params (string Name, string Value)[] fields
    ) => SendAsync(page, page, [.. fields, ("_handler", form)]);

    /// <summary>Opens a page and sends fields to another address with the page's token.</summary>
    public async Task<HttpResponseMessage> SendAsync(
        string page,
        string action,
        params (string Name, string Value)[] fields
    )
    {
        var html = await Client.GetStringAsync(page);
        var token = TokenField().Match(html).Groups[1].Value;
        var content = fields
            .Append(("__RequestVerificationToken", token))
            .Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        return await Client.PostAsync(action, new FormUrlEncodedContent(content));
    }

    public void Dispose() => Client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();
}
