// Loaded into clasp before it starts: what it sends to Google goes to the stand-in on this machine, and nothing leaves it.
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';

const port = Number(process.env.GOOGLE_STAND_IN_PORT);

/** node-fetch, which clasp's libraries use, asks these two functions for every request. */
https.request = (address, options, answered) => {
  const { hostname, pathname, search } = new URL(address);
  const to = new URL(`http://127.0.0.1:${port}${pathname}${search}`);
  const headers = { ...options.headers, 'x-asked-host': hostname };
  return http.request(to, { ...options, headers, agent: undefined }, answered);
};

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...values) {
  const [options] = Array.isArray(values[0]) ? values[0] : values;
  if (options.path === undefined && options.host !== '127.0.0.1')
    throw new Error(`The tests reach only this machine, not ${options.host}`);
  return connect.apply(this, values);
};
