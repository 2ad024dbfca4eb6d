import { mount } from 'svelte';
import Gallery from './Gallery.svelte';
import '../../../src/app.css';

const target = document.querySelector('#gallery');
if (target) mount(Gallery, { target });
